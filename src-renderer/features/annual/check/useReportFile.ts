import { useState } from 'react';
import { isClassified } from '../../../../src-domain/screening/screen';
import { reportText } from '../../../../src-domain/returns/annual/consistency/reading';
import type { ReportText } from '../../../../src-domain/returns/annual/consistency/types';
import { useBridge } from '../../../shell/bridge';
import { sendFile, type SendTrouble } from '../../../shell/sendFile';
import { useToday } from '../../../ui/today';
import { useRuns } from '../../../ui/useRuns';

export type FileTrouble = SendTrouble | 'away';

/** A finished report on its way in; its text lives in this page and nowhere else. */
export type ReportFile =
  | { readonly at: 'nothing' }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'trouble'; readonly trouble: FileTrouble }
  | { readonly at: 'classified' }
  | { readonly at: 'read'; readonly name: string; readonly text: ReportText; readonly unread: boolean };

/** The file that was dropped last, as far as it was read. The host lets it go as soon as it has read it. */
export function useReportFile() {
  const bridge = useBridge();
  const today = useToday();
  const [file, setFile] = useState<ReportFile>({ at: 'nothing' });
  const runs = useRuns();
  const read = async (given: File): Promise<ReportFile> => {
    let held: string | null = null;
    const onBegun = (intakeId: string) => {
      held = intakeId;
    };
    try {
      const context = { asOf: today, whitelist: [], channel: 'website' as const };
      const sent = await sendFile(given, { bridge, context, onBegun, onProgress: () => undefined, stopped: () => false });
      if (!sent.ok) return { at: 'trouble', trouble: sent.error };
      const { parts, report } = sent.value.examined;
      if (isClassified(report.findings)) return { at: 'classified' };
      return { at: 'read', name: given.name, text: reportText(parts), unread: report.unread.length > 0 };
    } catch {
      return { at: 'trouble', trouble: 'away' };
    } finally {
      // The host may be gone, and the file with it.
      if (held !== null) void bridge.intakeDrop({ intakeId: held }).catch(() => undefined);
    }
  };
  const take = async (given: File): Promise<void> => {
    const stopped = runs.begin();
    setFile({ at: 'reading', name: given.name });
    const next = await read(given);
    if (!stopped()) setFile(next);
  };
  const leave = (): void => {
    runs.end();
    setFile({ at: 'nothing' });
  };
  return { file, take, leave };
}
