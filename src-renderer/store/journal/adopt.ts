import type { JournalHead, JournalRow } from '../../../src-bridge/schemas/journal';
import type { DeskDatabase } from '../database';
import type { OutboxRow } from '../rows';
import { away, emptyHead, reach, type JournalBridge } from './hostJournal';
import { acknowledge, headOf, toJournalRow } from './outbox';
import { sameContent } from './plainJson';

const page = 500;

/**
 * `overtaken`: everything that waited is in the journal, and rows of somebody else come after it; `diverged`: some of what waits is not.
 */
type Adopted = 'adopted' | 'overtaken' | 'diverged' | 'damaged' | typeof away;

/**
 * The journal moved on without us hearing of it: an answer was lost, or another window sent the same rows. Rows that the journal already
 * holds are taken as sent, also where it went on with others after them: nothing of what was sent is ever called lost.
 */
export async function adoptSent(db: DeskDatabase, bridge: JournalBridge): Promise<Adopted> {
  for (;;) {
    const { length } = await headOf(db);
    const read = await reach(bridge.journalRead({ from: length, limit: page }));
    if (read === away) return away;
    if (!read.ok) return 'damaged';
    const { rows } = read.value;
    if (rows.length === 0) return 'adopted';
    const waiting = await db.outbox.orderBy('seq').limit(rows.length).toArray();
    if ((await headOf(db)).length !== length) continue;
    const sent = sentOf(rows, waiting);
    const head = sent === rows.length ? read.value.head : await headAfter(length + sent, bridge);
    if (head === away || head === 'damaged') return head;
    await acknowledge(db, waiting[sent - 1]?.seq ?? 0, head);
    if (sent < rows.length) return sent === waiting.length ? 'overtaken' : 'diverged';
  }
}

/** How many of the waiting rows the journal goes on with. */
function sentOf(rows: readonly JournalRow[], waiting: readonly OutboxRow[]): number {
  const differs = waiting.findIndex((row, at) => !sameContent(toJournalRow(row), rows[at]));
  return differs === -1 ? waiting.length : differs;
}

/** The head as it was after that many rows. */
async function headAfter(length: number, bridge: JournalBridge): Promise<JournalHead | 'damaged' | typeof away> {
  if (length === 0) return emptyHead;
  const read = await reach(bridge.journalRead({ from: length - 1, limit: 1 }));
  if (read === away) return away;
  return read.ok ? read.value.head : 'damaged';
}
