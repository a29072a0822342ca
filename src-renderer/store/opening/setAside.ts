import { databaseName, journalledTables, openDatabase } from '../database';

/** Copies the working store, with what waits in its outbox, to a database of its own; its name is given back. */
export async function setAside(now: string): Promise<string> {
  const name = `${databaseName}-aside-${now.replace(/[:.]/g, '-')}`;
  const [from, to] = [openDatabase(databaseName), openDatabase(name)];
  const tables = [...journalledTables, 'outbox', 'meta'];
  try {
    for (const table of tables) await to.table(table).bulkPut(await from.table(table).toArray());
    return name;
  } finally {
    from.close();
    to.close();
  }
}
