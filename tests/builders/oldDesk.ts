import { rmSync } from 'node:fs';
import Dexie from 'dexie';
import { databaseName } from '../../src-renderer/store/database';
import { migrations } from '../../src-renderer/store/migrations';
import { afterEach, beforeEach } from 'vitest';
import { testHost, type TestHost } from './hostJournal';
import { openedJournal } from './journal';
import { scratchFolder } from './scratchFolder';
import { forgetDatabases } from './store';

/** Rows by table, frozen as a version of the store wrote them. */
export type Dump = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** A dump as the rows of a journal; from version 2 on the journal notes the schema first. */
export function journalRows(
  version: number,
  dump: Dump,
  at: string,
  keyOf: (row: Readonly<Record<string, unknown>>, table: string) => unknown,
) {
  const put = (table: string, key: unknown, value: unknown) => ({
    tx: `v${String(version)}-${table}`,
    at,
    table,
    op: 'put' as const,
    key: JSON.stringify(key),
    value,
  });
  const rows = Object.entries(dump).flatMap(([table, kept]) => kept.map((value) => put(table, keyOf(value, table), value)));
  return version === 1 ? rows : [put('schema', 'version', version), ...rows];
}

/** Writes these rows as the whole journal of a folder; its head. */
export async function oldJournal(folder: string, host: TestHost, rows: ReturnType<typeof journalRows>) {
  const written = await (await openedJournal(folder)).append({ after: { length: 0, hash: '0'.repeat(64) }, rows });
  await host.reopen();
  if (!written.ok) throw new Error(written.error);
  return written.value;
}

/** The tables as they were at a version, without the program's own reading of them. */
function tablesAt(db: Dexie, version: number): void {
  db.version(1).stores(migrations.stores);
  for (const step of migrations.steps.filter(({ to }) => to <= version)) db.version(step.to).stores(step.stores);
}

/** A working store as a version left it, knowing the head of the journal. */
export async function oldStore(version: number, dump: Dump, head: unknown, outbox: readonly unknown[] = []): Promise<void> {
  const db = new Dexie(databaseName);
  tablesAt(db, version);
  for (const [table, kept] of Object.entries(dump)) await db.table(table).bulkAdd([...kept]);
  await db.table('outbox').bulkAdd([...outbox]);
  await db.table('meta').put({ key: 'heads', value: [head] });
  db.close();
}

/** A folder of its own and its host for every test of the file; both are gone, with every database, after each. */
export function freshDesk(): { readonly folder: string; readonly host: TestHost } {
  const desk: { folder: string; host: TestHost | undefined } = { folder: '', host: undefined };
  beforeEach(async () => {
    desk.folder = scratchFolder('migration');
    desk.host = await testHost(desk.folder);
  });
  afterEach(async () => {
    await forgetDatabases();
    rmSync(desk.folder, { recursive: true });
  });
  return {
    get folder() {
      return desk.folder;
    },
    get host() {
      if (desk.host === undefined) throw new Error('asked for before the test began');
      return desk.host;
    },
  };
}
