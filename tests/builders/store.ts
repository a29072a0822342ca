import Dexie from 'dexie';
import { databaseName, journalledTables, openDatabase } from '../../src-renderer/store/database';
import { openStore, type Store } from '../../src-renderer/store';
import type { JournalBridge } from '../../src-renderer/store/journal/hostJournal';
import type { PumpTiming } from '../../src-renderer/store/journal/pump';

export const quick: PumpTiming = { now: () => '2026-11-03T02:00:00.000Z', wait: () => 5 };

export async function openedStore(bridge: JournalBridge): Promise<Store> {
  const store = await openStore(bridge, { timing: quick });
  if (!store.ok) throw new Error(store.error);
  return store.value;
}

export type Contents = Readonly<Record<string, readonly unknown[]>>;

/** Every journalled row of the closed working store, by table and key. */
export async function contents(name = databaseName): Promise<Contents> {
  const db = openDatabase(name);
  const tables = await Promise.all(journalledTables.map(async (table) => [table, await db.table<unknown>(table).toArray()] as const));
  db.close();
  return Object.fromEntries(tables);
}

export async function forgetDatabases(): Promise<void> {
  for (const { name } of await indexedDB.databases()) if (name !== undefined) await Dexie.delete(name);
}
