import Dexie, { RangeSet, type ObservabilitySet } from 'dexie';
import type { Catalogue } from '../../src-domain/catalogue/types';
import { catalogueStore } from './catalogueStore';
import { databaseName, isTableName, openDatabase, type DeskDatabase } from './database';
import type { Rows, TableName } from './rows';
import { settingsStore, type DeskSettings } from './settingsStore';

/** Tables that changed, with the keys of their rows; null: too many to name. */
export type ChangedRows = ReadonlyMap<TableName, readonly string[] | null>;

/** Reads the working store beside the page, in a thread of its own. Nothing is ever written here. */
export interface StoreReader {
  readonly settings: () => Promise<Partial<DeskSettings>>;
  readonly catalogue: () => Promise<Catalogue | undefined>;
  readonly village: () => Promise<Catalogue | undefined>;
  /** A whole table by its keys, so many rows at a time. */
  readonly pages: <Name extends TableName>(table: Name, rows: number) => AsyncIterable<readonly Rows[Name][]>;
  readonly all: <Name extends TableName>(table: Name) => Promise<readonly Rows[Name][]>;
  /** In the order of the keys; undefined for those that are gone. */
  readonly find: <Name extends TableName>(table: Name, keys: readonly string[]) => Promise<readonly (Rows[Name] | undefined)[]>;
  /** Rows whose key begins with this. */
  readonly beginning: <Name extends TableName>(table: Name, key: string) => Promise<readonly Rows[Name][]>;
  /** Hears of every change once it is kept, whichever thread made it. */
  readonly follow: (hear: (changed: ChangedRows) => void) => void;
  readonly close: () => void;
}

/** For threads that begin when the page has opened the store: gate and migrations are the page's business. */
export function openStoreReader(): StoreReader {
  const db = openDatabase(databaseName);
  const listeners = new Set<(parts: ObservabilitySet) => void>();
  return {
    settings: () => settingsStore(db).read(),
    catalogue: () => catalogueStore(db).read(),
    village: () => catalogueStore(db).village(),
    pages: (table, rows) => pagesOf(db, table, rows),
    all: (table) => db.table<Rows[typeof table], string>(table).toArray(),
    find: (table, keys) => db.table<Rows[typeof table], string>(table).bulkGet([...keys]),
    beginning: (table, key) => db.table<Rows[typeof table], string>(table).where(':id').startsWith(key).toArray(),
    follow: (hear) => {
      const listener = (parts: ObservabilitySet) => hear(changedRows(parts));
      listeners.add(listener);
      Dexie.on.storagemutated.subscribe(listener);
    },
    close: () => {
      for (const listener of listeners) Dexie.on.storagemutated.unsubscribe(listener);
      db.close();
    },
  };
}

async function* pagesOf<Name extends TableName>(db: DeskDatabase, name: Name, rows: number): AsyncIterable<readonly Rows[Name][]> {
  const table = db.table<Rows[Name], string>(name);
  const keys = await table.toCollection().primaryKeys();
  for (let at = 0; at < keys.length; at += rows) {
    const [first, last] = [keys[at], keys[Math.min(at + rows, keys.length) - 1]];
    if (first !== undefined && last !== undefined) yield await table.where(':id').between(first, last, true, true).toArray();
  }
}

/** Dexie names a changed table `idb://<database>/<table>/`, with the ranges of the primary keys that changed. */
function changedRows(parts: ObservabilitySet): ChangedRows {
  const prefix = `idb://${databaseName}/`;
  const changed = new Map<TableName, readonly string[] | null>();
  for (const [part, ranges] of Object.entries(parts)) {
    const table = part.startsWith(prefix) && part.endsWith('/') ? part.slice(prefix.length, -1) : '';
    if (isTableName(table)) changed.set(table, keysIn(RangeSet(ranges)));
  }
  return changed;
}

function keysIn(ranges: RangeSet): readonly string[] | null {
  const keys: string[] = [];
  for (const { from, to } of ranges) {
    if (typeof from !== 'string' || from !== to) return null;
    keys.push(from);
  }
  return keys;
}
