import { useState } from 'react';
import type { Bridge } from '../../../../src-bridge/contract';
import { parseMonth } from '../../../../src-domain/kernel/month';
import type { OldReading } from '../../../../src-domain/returns/old/types';
import { useBridge } from '../../../shell/bridge';
import { tidyName, upload } from '../../../shell/upload';
import type { oldReturnsText } from '../../../strings/oldReturns';
import { useRuns } from '../../../ui/useRuns';

export type OldTrouble = keyof typeof oldReturnsText.troubles;

export interface ReadBook {
  readonly name: string;
  readonly readings: readonly OldReading[];
  readonly passedOver: readonly string[];
}

/** A workbook on its way in. Nothing of it is kept by this. */
export type Reading =
  | { readonly at: 'nothing' }
  | { readonly at: 'sending'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'trouble'; readonly trouble: OldTrouble }
  | { readonly at: 'read'; readonly book: ReadBook };

async function take(bridge: Bridge, file: File, show: (state: Reading) => void): Promise<void> {
  const name = tidyName(file.name);
  const sent = await upload(bridge, file, (done) => show({ at: 'sending', name, done, total: file.size }));
  if (!sent.ok) return show({ at: 'trouble', trouble: sent.error });
  show({ at: 'reading', name });
  const reply = await bridge.oldSheetsRead({ uploadId: sent.value, name });
  if (!reply.ok) return show({ at: 'trouble', trouble: reply.error.code === 'unknown-upload' ? 'broken-off' : reply.error.code });
  const { readings, passedOver } = reply.value;
  if (readings.length === 0) return show({ at: 'trouble', trouble: 'no-table' });
  show({ at: 'read', book: { name, passedOver, readings: readings.map(withMonth) } });
}

/** What crossed as text, as a month again. */
function withMonth(reading: Omit<OldReading, 'month'> & { readonly month: string | null }): OldReading {
  const month = parseMonth(reading.month ?? '');
  return { ...reading, month: month.ok ? month.value : null };
}

/** The workbook that was given last, as far as it was read. */
export function useReading() {
  const bridge = useBridge();
  const [state, setState] = useState<Reading>({ at: 'nothing' });
  const runs = useRuns();
  const read = async (file: File): Promise<void> => {
    const overtaken = runs.begin();
    const show = (next: Reading): void => {
      if (!overtaken()) setState(next);
    };
    show({ at: 'sending', name: file.name, done: 0, total: file.size });
    await take(bridge, file, show).catch(() => show({ at: 'trouble', trouble: 'away' }));
  };
  const leave = (): void => {
    runs.end();
    setState({ at: 'nothing' });
  };
  return { state, read, leave };
}
