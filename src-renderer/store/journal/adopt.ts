import type { JournalRow } from '../../../src-bridge/schemas/journal';
import type { DeskDatabase } from '../database';
import type { OutboxRow } from '../rows';
import { away, reach, type JournalBridge } from './hostJournal';
import { acknowledge, headOf, toJournalRow } from './outbox';
import { sameContent } from './plainJson';

const page = 500;

/**
 * The journal moved on without us hearing of it: an answer was lost, or another window sent the same rows. Rows that the journal already
 * holds are taken as sent; `diverged` when it holds others.
 */
export async function adoptSent(db: DeskDatabase, bridge: JournalBridge): Promise<'adopted' | 'diverged' | 'damaged' | typeof away> {
  for (;;) {
    const { length } = await headOf(db);
    const read = await reach(bridge.journalRead({ from: length, limit: page }));
    if (read === away) return away;
    if (!read.ok) return 'damaged';
    const { rows, head } = read.value;
    if (rows.length === 0) return 'adopted';
    const waiting = await db.outbox.orderBy('seq').limit(rows.length).toArray();
    if ((await headOf(db)).length !== length) continue;
    if (!sameRows(rows, waiting)) return 'diverged';
    await acknowledge(db, waiting.at(-1)?.seq ?? 0, head);
  }
}

const sameRows = (sent: readonly JournalRow[], waiting: readonly OutboxRow[]): boolean =>
  sent.length === waiting.length && waiting.every((row, at) => sameContent(toJournalRow(row), sent[at]));
