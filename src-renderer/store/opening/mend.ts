import Dexie from 'dexie';
import { ok, type Result } from '../../../src-domain/kernel/result';
import { databaseName, journalledTables, openDatabase, type DeskDatabase } from '../database';
import type { JournalBridge } from '../journal/hostJournal';
import { headsOf, keepHeads, keepNotedSchema } from '../journal/outbox';
import { sameContent } from '../journal/plainJson';
import { schemaVersion } from '../migrations';
import type { OutboxRow } from '../rows';
import { replay, theBeginning, type Progress, type ReplayTrouble } from './replay';

const scratch = `${databaseName}-compare`;
const rowsPerTransaction = 1000;

type Difference = Pick<OutboxRow, 'table' | 'op' | 'key' | 'value'>;

/**
 * The journal lost its end (a damaged disk) while the store still has everything: what the journal no longer says goes into the outbox
 * again. Gives the number of rows.
 */
export async function mend(
  db: DeskDatabase,
  bridge: JournalBridge,
  now: string,
  progress: Progress,
): Promise<Result<number, ReplayTrouble>> {
  await Dexie.delete(scratch);
  const told = openDatabase(scratch);
  try {
    const replayed = await replay(told, bridge, theBeginning, progress);
    if (!replayed.ok) return replayed;
    const { head, schema } = replayed.value;
    const rows = await differences(db, told);
    const mark: readonly Difference[] =
      schema === schemaVersion ? [] : [{ table: 'schema', op: 'put', key: '"version"', value: String(schemaVersion) }];
    await db.transaction('rw', db.outbox, db.meta, async () => {
      await db.outbox.clear();
      await db.outbox.bulkAdd(inTransactions([...mark, ...rows], now));
      const known = (await headsOf(db)).filter(({ length }) => length < head.length);
      await keepHeads(db, [...known, head]);
      await keepNotedSchema(db, schemaVersion);
    });
    return ok(rows.length);
  } finally {
    told.close();
    await Dexie.delete(scratch);
  }
}

async function differences(db: DeskDatabase, told: DeskDatabase): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const table of journalledTables) {
    const [here, there] = [await rowsOf(db, table), await rowsOf(told, table)];
    for (const key of there.keys()) if (!here.has(key)) found.push({ table, op: 'delete', key, value: null });
    for (const [key, row] of here) {
      if (!sameContent(row, there.get(key))) found.push({ table, op: 'put', key, value: JSON.stringify(row) });
    }
  }
  return found;
}

async function rowsOf(db: DeskDatabase, table: string): Promise<ReadonlyMap<string, unknown>> {
  const rows: [string, unknown][] = [];
  await db.table(table).each((row: unknown, { primaryKey }) => {
    rows.push([JSON.stringify(primaryKey), row]);
  });
  return new Map(rows);
}

function inTransactions(rows: readonly Difference[], at: string): readonly OutboxRow[] {
  let tx = '';
  return rows.map((row, index) => {
    if (index % rowsPerTransaction === 0) tx = crypto.randomUUID();
    return { ...row, tx, at };
  });
}
