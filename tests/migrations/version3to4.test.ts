import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { testHost, type TestHost } from '../builders/hostJournal';
import { journalRows, oldJournal, oldStore } from '../builders/oldDesk';
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
const rows = journalRows(3, dump, at, (row, table) => (table === 'catalogues' ? row['catalogue'] : (row['id'] ?? row['key'])));

const raised = dump.catalogueItems.map((item) => ({ ...item, catalogue: 'township' }));

it('puts every item into the one catalogue there was, and loses none', async () => {
  await oldStore(3, dump, await oldJournal(folder, host, rows));
  await (await openedStore(host.bridge)).close();
  expect(await contents()).toMatchObject({ catalogues: dump.catalogues, catalogueItems: raised, settings: dump.settings, adoptions: [] });
});

it('makes the same of a journal of version 3 alone', async () => {
  await oldJournal(folder, host, rows);
  const store = await openedStore(host.bridge);
  expect(store.opening).toMatchObject({ kind: 'rebuilt' });
  await store.close();
  expect((await contents())['catalogueItems']).toEqual(raised);
});
