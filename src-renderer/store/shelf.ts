import type { DeskDatabase } from './database';
import type { Rows } from './rows';

/** Tables whose rows are kept, read together and taken out, and nothing more. */
type ShelfName =
  | 'proposals'
  | 'lateReasons'
  | 'flowCharts'
  | 'countyMessages'
  | 'entryNotes'
  | 'workEntries'
  | 'oldSheets'
  | 'annuals'
  | 'boards'
  | 'rosters'
  | 'printedSheets'
  | 'channelTexts'
  | 'gazetteIssues';

export interface Shelf<Row> {
  readonly all: () => Promise<readonly Row[]>;
  readonly find: (id: string) => Promise<Row | undefined>;
  /** Several rows: all or none. */
  readonly keep: (...rows: readonly Row[]) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
  /** Takes rows out and puts others back in one go: both or neither. */
  readonly swap: (out: readonly string[], back: readonly Row[]) => Promise<void>;
}

export type Shelves = { readonly [Name in ShelfName]: Shelf<Rows[Name]> };

const shelfOf = <Name extends ShelfName>(db: DeskDatabase, name: Name): Shelf<Rows[Name]> => {
  const table = db.table<Rows[Name], string>(name);
  return {
    all: () => table.toArray(),
    find: (id) => table.get(id),
    keep: async (...rows) => {
      await table.bulkPut([...rows]);
    },
    drop: (id) => table.delete(id),
    swap: (out, back) =>
      db.transaction('rw', table, async () => {
        await table.bulkDelete([...out]);
        await table.bulkPut([...back]);
      }),
  };
};

export const shelves = (db: DeskDatabase): Shelves => ({
  proposals: shelfOf(db, 'proposals'),
  lateReasons: shelfOf(db, 'lateReasons'),
  flowCharts: shelfOf(db, 'flowCharts'),
  countyMessages: shelfOf(db, 'countyMessages'),
  entryNotes: shelfOf(db, 'entryNotes'),
  workEntries: shelfOf(db, 'workEntries'),
  oldSheets: shelfOf(db, 'oldSheets'),
  annuals: shelfOf(db, 'annuals'),
  boards: shelfOf(db, 'boards'),
  rosters: shelfOf(db, 'rosters'),
  printedSheets: shelfOf(db, 'printedSheets'),
  channelTexts: shelfOf(db, 'channelTexts'),
  gazetteIssues: shelfOf(db, 'gazetteIssues'),
});
