import { useState } from 'react';
import type { Bridge } from '../../../../src-bridge/contract';
import type { Examined, ScreeningContextArgs } from '../../../../src-bridge/schemas/intake';
import { fail, ok, type Result } from '../../../../src-domain/kernel/result';
import type { OfficeProblem } from '../../../../src-domain/screening/offices/listProblems';
import { readOfficeList, type OfficeList } from '../../../../src-domain/screening/offices/readOfficeList';
import { isClassified } from '../../../../src-domain/screening/screen';
import { useBridge } from '../../../shell/bridge';
import { sendFile, type SendTrouble } from '../../../shell/sendFile';
import { useToday } from '../../../ui/today';
import { useRuns } from '../../../ui/useRuns';

export type ListTrouble = SendTrouble | 'away' | 'not-a-table' | 'classified';

/** A list on its way in. Nothing of it is kept before the officer has looked at what it changes. */
export type ListFile =
  | { readonly at: 'nothing' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'trouble'; readonly trouble: ListTrouble }
  | { readonly at: 'faults'; readonly name: string; readonly problems: readonly OfficeProblem[] }
  | { readonly at: 'read'; readonly name: string; readonly list: OfficeList };

/** Has the host read a file in memory, and lets it go. */
async function cellsOf(
  bridge: Bridge,
  context: ScreeningContextArgs,
  file: File,
  stopped: () => boolean,
): Promise<Result<Examined, ListTrouble>> {
  let held: string | null = null;
  const onBegun = (intakeId: string) => {
    held = intakeId;
  };
  try {
    const sent = await sendFile(file, { bridge, context, onBegun, onProgress: () => undefined, stopped });
    return sent.ok ? ok(sent.value.examined) : sent;
  } catch {
    return fail('away');
  } finally {
    // The host may be gone, and the file with it.
    if (held !== null) void bridge.intakeDrop({ intakeId: held }).catch(() => undefined);
  }
}

function judge(name: string, { format, report, parts }: Examined): ListFile {
  if (isClassified(report.findings)) return { at: 'trouble', trouble: 'classified' };
  if (format !== 'xlsx' && format !== 'csv') return { at: 'trouble', trouble: 'not-a-table' };
  const list = readOfficeList(parts);
  return list.ok ? { at: 'read', name, list: list.value } : { at: 'faults', name, problems: list.error };
}

/** The list that was dropped last, as far as it was read. */
export function useListFile() {
  const bridge = useBridge();
  const today = useToday();
  const [state, setState] = useState<ListFile>({ at: 'nothing' });
  const runs = useRuns();
  const read = async (file: File): Promise<void> => {
    const stopped = runs.begin();
    setState({ at: 'reading', name: file.name });
    const cells = await cellsOf(bridge, { asOf: today, whitelist: [], channel: 'website' }, file, stopped);
    if (!stopped()) setState(cells.ok ? judge(file.name, cells.value) : { at: 'trouble', trouble: cells.error });
  };
  const leave = (): void => {
    runs.end();
    setState({ at: 'nothing' });
  };
  return { state, read, leave };
}
