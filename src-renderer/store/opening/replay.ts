import type { JournalHead, JournalRow } from '../../../src-bridge/schemas/journal';
import { fail, ok, type Result } from '../../../src-domain/kernel/result';
import { isTableName, journalledTables, type DeskDatabase } from '../database';
import { away, emptyHead, isSchemaMark, reach, type JournalBridge } from '../journal/hostJournal';
import { migrations, schemaVersion } from '../migrations';
import type { TableName } from '../rows';

export type ReplayTrouble = 'newer-data' | 'damaged' | typeof away;

export type Progress = (done: number, total: number) => void;

/** Where a replay stands: after `head`, with rows of schema `schema` to come. A snapshot would begin one elsewhere than at the start. */
export interface ReplayPoint {
  readonly head: JournalHead;
  readonly schema: number;
}

export const theBeginning: ReplayPoint = { head: emptyHead, schema: migrations.first };

const page = 1000;

/** Writes the journal's rows into a database that journals nothing, in order, raising old rows to the present schema. */
export async function replay(
  db: DeskDatabase,
  bridge: JournalBridge,
  from: ReplayPoint,
  progress: Progress,
): Promise<Result<ReplayPoint, ReplayTrouble>> {
  const end = await reach(bridge.journalHead({}));
  if (end === away) return fail(away);
  if (!end.ok) return fail('damaged');
  let { head, schema } = from;
  while (head.length < end.value.length) {
    const read = await reach(bridge.journalRead({ from: head.length, limit: page }));
    if (read === away) return fail(away);
    if (!read.ok || read.value.rows.length === 0) return fail('damaged');
    const done = await applyRows(db, read.value.rows, schema);
    if (done === 'newer-data') return fail(done);
    ({ head } = read.value);
    schema = done;
    progress(head.length, end.value.length);
  }
  return ok({ head, schema });
}

interface Run {
  readonly table: TableName;
  readonly op: JournalRow['op'];
  readonly keys: string[];
  readonly values: unknown[];
}

/** The schema version after these rows, or `newer-data` when this program does not know a version or table among them. */
async function applyRows(db: DeskDatabase, rows: readonly JournalRow[], from: number): Promise<number | 'newer-data'> {
  const runs: Run[] = [];
  let schema = from;
  for (const row of rows) {
    if (isSchemaMark(row)) {
      schema = Number(row.value);
      if (!(schema <= schemaVersion)) return 'newer-data';
    } else if (isTableName(row.table)) addTo(runs, row.table, row, schema);
    else return 'newer-data';
  }
  await db.transaction('rw', [...journalledTables], async () => {
    for (const run of runs) await write(db, run);
  });
  return schema;
}

/** Neighbours of one table and kind are written at once; their order is kept. */
function addTo(runs: Run[], table: TableName, { op, key, value }: JournalRow, schema: number): void {
  const last = runs.at(-1);
  const run = last?.table === table && last.op === op ? last : { table, op, keys: [], values: [] };
  if (run !== last) runs.push(run);
  // Every journalled table has a text as its key.
  run.keys.push(String(JSON.parse(key)));
  if (op === 'put') run.values.push(migrations.raise(table, value, schema));
}

function write(db: DeskDatabase, { table, op, keys, values }: Run): PromiseLike<unknown> {
  return op === 'delete' ? db.table(table).bulkDelete(keys) : db.table(table).bulkPut(values);
}
