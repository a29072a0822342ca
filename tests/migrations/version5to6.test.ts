import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { freshDesk, journalRows, oldJournal, oldStore } from '../builders/oldDesk';
import { contents, openedStore } from '../builders/store';
import dump from './version-5.json';

const desk = freshDesk();

const at = '2026-11-20T02:00:00Z';
const rows = journalRows(5, dump, at, (row) => row['id'] ?? row['key']);
const kept = {
  ...dump,
  postings: dump.postings.map((posting) => ({ ...posting, board: null, sheet: null, proofs: [], objections: [] })),
  boards: [],
  rosters: [],
  printedSheets: [],
  channelTexts: [],
  gazetteIssues: [],
};

it('keeps every posting and adds room for its board, sheet, photos and objections', async () => {
  await oldStore(5, dump, await oldJournal(desk.folder, desk.host, rows));
  await (await openedStore(desk.host.bridge)).close();
  expect(await contents()).toMatchObject(kept);
});

it('makes the same of a journal of version 5 alone', async () => {
  await oldJournal(desk.folder, desk.host, rows);
  const store = await openedStore(desk.host.bridge);
  expect(store.opening).toMatchObject({ kind: 'rebuilt' });
  await store.close();
  expect(await contents()).toMatchObject(kept);
});
