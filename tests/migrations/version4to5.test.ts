import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { testHost, type TestHost } from '../builders/hostJournal';
import { journalRows, oldJournal, oldStore } from '../builders/oldDesk';
import { scratchFolder } from '../builders/scratchFolder';
import { contents, forgetDatabases, openedStore } from '../builders/store';
import dump from './version-4.json';

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
const rows = journalRows(4, dump, at, (row) => row['id'] ?? row['key']);
const kept = { ...dump, requestFiles: [], entryNotes: [], workEntries: [], oldSheets: [], annuals: [] };

it('keeps every entry as it was and adds the new books empty', async () => {
  await oldStore(4, dump, await oldJournal(folder, host, rows));
  await (await openedStore(host.bridge)).close();
  expect(await contents()).toMatchObject(kept);
});

it('makes the same of a journal of version 4 alone', async () => {
  await oldJournal(folder, host, rows);
  const store = await openedStore(host.bridge);
  expect(store.opening).toMatchObject({ kind: 'rebuilt' });
  await store.close();
  expect(await contents()).toMatchObject(kept);
});
