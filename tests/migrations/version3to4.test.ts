import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { freshDesk, journalRows, oldJournal, oldStore } from '../builders/oldDesk';
import { contents, openedStore } from '../builders/store';
import dump from './version-3.json';

const desk = freshDesk();

const at = '2026-11-20T02:00:00Z';
const rows = journalRows(3, dump, at, (row, table) => (table === 'catalogues' ? row['catalogue'] : (row['id'] ?? row['key'])));

const raised = dump.catalogueItems.map((item) => ({ ...item, catalogue: 'township' }));

it('puts every item into the one catalogue there was, and loses none', async () => {
  await oldStore(3, dump, await oldJournal(desk.folder, desk.host, rows));
  await (await openedStore(desk.host.bridge)).close();
  expect(await contents()).toMatchObject({ catalogues: dump.catalogues, catalogueItems: raised, settings: dump.settings, adoptions: [] });
});

it('makes the same of a journal of version 3 alone', async () => {
  await oldJournal(desk.folder, desk.host, rows);
  const store = await openedStore(desk.host.bridge);
  expect(store.opening).toMatchObject({ kind: 'rebuilt' });
  await store.close();
  expect((await contents())['catalogueItems']).toEqual(raised);
});
