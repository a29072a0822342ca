import Dexie, { type DBCore, type Middleware, type Table } from 'dexie';
import { migrations } from './migrations';
import { stepUp } from './migrations/path';
import type { MetaRow, OutboxRow, Rows, TableName } from './rows';

export const databaseName = 'gongkai';

type Tables = { readonly [Name in TableName]: Table<Rows[Name], string> };

export type DeskDatabase = Dexie & Tables & { readonly outbox: Table<OutboxRow, number>; readonly meta: Table<MetaRow, string> };

export const journalledTables = [
  'settings',
  'officers',
  'catalogues',
  'catalogueItems',
  'adoptions',
  'proposals',
  'lateReasons',
  'flowCharts',
  'villagePostings',
  'countyMessages',
  'nilConfirmations',
  'documents',
  'records',
  'events',
  'requests',
  'cases',
  'complaints',
  'organisation',
  'requestFiles',
  'entryNotes',
  'workEntries',
  'oldSheets',
  'annuals',
  'returns',
  'packages',
  'refusals',
  'postings',
  'boards',
  'rosters',
  'printedSheets',
  'channelTexts',
  'gazetteIssues',
  'drafts',
] as const satisfies readonly TableName[];

export const isTableName = (name: string): name is TableName => (journalledTables as readonly string[]).includes(name);

/** The working store. Without a middleware nothing is journalled: for replaying the journal and for copies only. */
export function openDatabase(name: string, middleware?: Middleware<DBCore>): DeskDatabase {
  // Dexie makes the tables named by `stores`; its own way of typing them is this cast.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as DeskDatabase;
  db.version(migrations.first).stores(migrations.stores);
  for (const step of migrations.steps) {
    db.version(step.to)
      .stores(step.stores)
      .upgrade(async (transaction) => {
        for (const table of Object.keys(step.upgrade)) {
          await transaction
            .table(table)
            .toCollection()
            .modify((row: unknown, place: { value: unknown }) => {
              place.value = stepUp(step, table, row);
            });
        }
      });
  }
  if (middleware !== undefined) db.use(middleware);
  return db;
}
