import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { databaseName } from '../../src-renderer/store/database';
import { migrations } from '../../src-renderer/store/migrations';
import { testHost, type TestHost } from '../builders/hostJournal';
import { openedJournal } from '../builders/journal';
import { scratchFolder } from '../builders/scratchFolder';
import { contents, forgetDatabases, openedStore } from '../builders/store';
import dump from './version-3.json';

let folder = '';
let host: TestHost;
beforeEach(async () => {
  folder = scratchFolder('migration');
  host = await testHost(folder);
});
afterEach(async () => {
  await forgetDatabases();
  rmSync(folder, { recursive: true });
});

const at = '2026-11-20T02:00:00Z';
const keyOf = (table: string, row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(table === 'catalogues' ? row['catalogue'] : (row['id'] ?? row['key']));
const rows = [
  { tx: 'v3-schema', at, table: 'schema', op: 'put' as const, key: '"version"', value: 3 },
  ...Object.entries(dump).flatMap(([table, kept]) =>
    kept.map((value) => ({ tx: `v3-${table}`, at, table, op: 'put' as const, key: keyOf(table, value), value })),
  ),
];

async function oldJournal() {
  const written = await (await openedJournal(folder)).append({ after: { length: 0, hash: '0'.repeat(64) }, rows });
  await host.reopen();
  if (!written.ok) throw new Error(written.error);
  return written.value;
}

/** A working store as version 3 left it, knowing the head of the journal. */
async function oldStore(head: unknown) {
  const db = new Dexie(databaseName);
  db.version(1).stores(migrations.stores);
  db.version(2).stores({ returns: 'id, period', postings: 'id', drafts: 'key' });
  db.version(3).stores({});
  for (const [table, kept] of Object.entries(dump)) await db.table(table).bulkAdd(kept);
  await db.table('meta').put({ key: 'heads', value: [head] });
  db.close();
}

const raised = dump.catalogueItems.map((item) => ({ ...item, catalogue: 'township' }));

it('puts every item into the one catalogue there was, and loses none', async () => {
  await oldStore(await oldJournal());
  await (await openedStore(host.bridge)).close();
  expect(await contents()).toMatchObject({ catalogues: dump.catalogues, catalogueItems: raised, settings: dump.settings, adoptions: [] });
});

it('makes the same of a journal of version 3 alone', async () => {
  await oldJournal();
  const store = await openedStore(host.bridge);
  expect(store.opening).toMatchObject({ kind: 'rebuilt' });
  await store.close();
  expect((await contents())['catalogueItems']).toEqual(raised);
});
