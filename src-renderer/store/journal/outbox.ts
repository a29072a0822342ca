import type { JournalHead, JournalRow } from '../../../src-bridge/schemas/journal';
import type { DeskDatabase } from '../database';
import type { OutboxRow } from '../rows';
import { emptyHead } from './hostJournal';

/** Rows and characters of one append; a single larger transaction still goes in one piece. */
const batchRows = 500;
const batchCharacters = 1_000_000;

/** Heads remembered, newest last: how a journal that lost its end is told from a stranger's. */
const rememberedHeads = 64;

export interface Batch {
  readonly rows: readonly JournalRow[];
  /** Place of the last of them in the outbox. */
  readonly through: number;
}

export const toJournalRow = ({ tx, at, table, op, key, value }: OutboxRow): JournalRow => ({
  tx,
  at,
  table,
  op,
  key,
  // The store wrote this text itself.
  value: value === null ? null : (JSON.parse(value) as unknown),
});

/** The oldest waiting rows, in whole transactions; undefined when none wait. */
export async function nextBatch(db: DeskDatabase): Promise<Batch | undefined> {
  const waiting = await db.outbox
    .orderBy('seq')
    .limit(batchRows + 1)
    .toArray();
  const [first] = waiting;
  if (first === undefined) return undefined;
  const within = waiting.slice(0, wholeTransactions(waiting));
  const taken = within.length > 0 ? within : await db.outbox.filter(({ tx }) => tx === first.tx).sortBy('seq');
  return { rows: taken.map(toJournalRow), through: taken.at(-1)?.seq ?? 0 };
}

/** How many of the rows are whole transactions within the limits. One row more than the limit was read, to see where the last one ends. */
function wholeTransactions(waiting: readonly OutboxRow[]): number {
  let characters = 0;
  let whole = 0;
  const complete = waiting.length <= batchRows;
  for (const [at, { tx, value }] of waiting.entries()) {
    characters += value?.length ?? 0;
    if (at >= batchRows || characters > batchCharacters) break;
    const next = waiting[at + 1];
    if (next === undefined ? complete : next.tx !== tx) whole = at + 1;
  }
  return whole;
}

export const headOf = async (db: DeskDatabase): Promise<JournalHead> => (await headsOf(db)).at(-1) ?? emptyHead;

/** The heads the journal is known to have had, oldest first. */
export async function headsOf(db: DeskDatabase): Promise<readonly JournalHead[]> {
  const row = await db.meta.get('heads');
  // Only written below.
  return (row?.value ?? [emptyHead]) as readonly JournalHead[];
}

/** The journal holds everything through this place: no longer waiting. Another window may have got further already. */
export const acknowledge = (db: DeskDatabase, through: number, head: JournalHead): Promise<void> =>
  db.transaction('rw', db.outbox, db.meta, async () => {
    await db.outbox.where('seq').belowOrEqual(through).delete();
    const heads = await headsOf(db);
    if (head.length > (heads.at(-1)?.length ?? 0)) await keepHeads(db, [...heads, head]);
  });

export const keepHeads = (db: DeskDatabase, heads: readonly JournalHead[]): Promise<unknown> =>
  db.meta.put({ key: 'heads', value: heads.slice(-rememberedHeads) });

/** The schema version that the journal already knows its newest rows to have. */
export async function notedSchema(db: DeskDatabase): Promise<number | undefined> {
  const value = (await db.meta.get('schema'))?.value;
  return typeof value === 'number' ? value : undefined;
}

export const keepNotedSchema = (db: DeskDatabase, version: number): Promise<unknown> => db.meta.put({ key: 'schema', value: version });
