import { useState } from 'react';
import type { Bridge, CallReply } from '../../../../src-bridge/contract';
import { useBridge } from '../../../shell/bridge';
import { tidyName, upload } from '../../../shell/upload';
import type { rostersText } from '../../../strings/rosters';
import { useRuns } from '../../../ui/useRuns';

type RosterTrouble = keyof typeof rostersText.troubles;
type Read = Extract<CallReply<'rosterRead'>, { ok: true }>['value'];
export type SheetRead = Read['sheets'][number];
export type ReadSheet = Extract<SheetRead, { state: 'read' }>;

export interface RosterFile {
  readonly name: string;
  readonly sha256: string;
  readonly sheets: readonly ReadSheet[];
  /** Hidden, blank or too large: named, not taken in. */
  readonly passedOver: readonly Exclude<SheetRead, ReadSheet>[];
}

/** A list on its way in. It lies in the memory of this page only. */
export type Reading =
  | { readonly at: 'nothing' }
  | { readonly at: 'sending'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'trouble'; readonly trouble: RosterTrouble }
  | { readonly at: 'read'; readonly file: RosterFile };

const isRead = (sheet: SheetRead): sheet is ReadSheet => sheet.state === 'read';

async function take(bridge: Bridge, file: File, show: (state: Reading) => void): Promise<void> {
  const name = tidyName(file.name);
  const sent = await upload(bridge, file, (done) => show({ at: 'sending', name, done, total: file.size }));
  if (!sent.ok) return show({ at: 'trouble', trouble: sent.error });
  show({ at: 'reading', name });
  const reply = await bridge.rosterRead({ uploadId: sent.value, name });
  if (!reply.ok) return show({ at: 'trouble', trouble: reply.error.code === 'unknown-upload' ? 'broken-off' : reply.error.code });
  const { sha256, sheets } = reply.value;
  if (!sheets.some(isRead)) return show({ at: 'trouble', trouble: 'no-sheet' });
  const passedOver = sheets.flatMap((sheet) => (sheet.state === 'read' ? [] : [sheet]));
  show({ at: 'read', file: { name, sha256, sheets: sheets.filter(isRead), passedOver } });
}

/** The list that was given last, as far as it was read. */
export function useRosterFile() {
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
