import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { freshDesk, journalRows, oldJournal, oldStore } from '../builders/oldDesk';
import { contents, openedStore } from '../builders/store';
import dump from './version-4.json';

const desk = freshDesk();

const at = '2026-11-20T02:00:00Z';
const rows = journalRows(4, dump, at, (row) => row['id'] ?? row['key']);
const kept = { ...dump, requestFiles: [], entryNotes: [], workEntries: [], oldSheets: [], annuals: [] };

it('keeps every entry as it was and adds the new books empty', async () => {
  await oldStore(4, dump, await oldJournal(desk.folder, desk.host, rows));
  await (await openedStore(desk.host.bridge)).close();
  expect(await contents()).toMatchObject(kept);
});

it('makes the same of a journal of version 4 alone', async () => {
  await oldJournal(desk.folder, desk.host, rows);
  const store = await openedStore(desk.host.bridge);
  expect(store.opening).toMatchObject({ kind: 'rebuilt' });
  await store.close();
  expect(await contents()).toMatchObject(kept);
});
