import type { JournalHead, JournalRow } from '../../src-bridge/schemas/journal';
import { openJournal, type Journal } from '../../src-main/host/journal/journal';

export const journalRow = (tx: number, at = 1, over: Partial<JournalRow> = {}): JournalRow => ({
  tx: `tx-${tx}`,
  at: '2026-11-03T02:00:00Z',
  table: 'events',
  op: 'put',
  key: `"e${tx}-${at}"`,
  value: { id: `e${tx}-${at}`, kind: 'meeting', on: '2026-10-12', note: '会议' },
  ...over,
});

export async function openedJournal(folder: string): Promise<Journal> {
  const journal = await openJournal(folder);
  if (!journal.ok) throw new Error(journal.error);
  return journal.value;
}

export function headOf(journal: Journal): JournalHead {
  const head = journal.head();
  if (!head.ok) throw new Error(head.error);
  return head.value;
}

export async function appendAll(journal: Journal, batches: readonly (readonly JournalRow[])[]): Promise<void> {
  for (const rows of batches) {
    const done = await journal.append({ after: headOf(journal), rows });
    if (!done.ok) throw new Error(done.error);
  }
}

export async function rowsOf(journal: Journal): Promise<JournalRow[]> {
  const read = await journal.read({ from: 0, limit: 2000 });
  if (!read.ok) throw new Error(read.error);
  return read.value.rows;
}
