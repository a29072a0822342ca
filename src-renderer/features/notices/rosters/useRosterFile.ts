import type { CallReply } from '../../../../src-bridge/contract';
import { useTableFile, type ReadTable, type TableReading } from '../../../shell/useTableFile';
import type { rostersText } from '../../../strings/rosters';

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

export type Reading = TableReading<RosterFile, RosterTrouble>;

const isRead = (sheet: SheetRead): sheet is ReadSheet => sheet.state === 'read';

const readRoster: ReadTable<RosterFile, RosterTrouble> = async (bridge, { uploadId, name }) => {
  const reply = await bridge.rosterRead({ uploadId, name });
  if (!reply.ok) return { trouble: reply.error.code === 'unknown-upload' ? 'broken-off' : reply.error.code };
  const { sha256, sheets } = reply.value;
  if (!sheets.some(isRead)) return { trouble: 'no-sheet' };
  const passedOver = sheets.flatMap((sheet) => (sheet.state === 'read' ? [] : [sheet]));
  return { file: { name, sha256, sheets: sheets.filter(isRead), passedOver } };
};

/** The list that was given last, as far as it was read. It lies in the memory of this page only. */
export const useRosterFile = () => useTableFile(readRoster);
