import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { reviewRules } from '../../src-bridge/resources/review';
import { townshipCatalogue, villageCatalogue } from '../../src-bridge/resources/catalogue';
import { firstAdoption } from '../../src-domain/catalogue/adoption';
import { day } from '../../src-domain/kernel/calendarDate';
import type { Store } from '../../src-renderer/store';
import { testHost } from '../builders/hostJournal';
import { manyRecords } from '../builders/manyRecords';
import { aDocument } from '../builders/review';
import { scratchFolder } from '../builders/scratchFolder';
import { forgetDatabases, openedStore } from '../builders/store';

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = scratchFolder('desk');
  store = await openedStore((await testHost(folder)).bridge);
});
afterEach(async () => {
  await store.close();
  await forgetDatabases();
  rmSync(folder, { recursive: true });
});

const undisclosed = reviewRules.tree.outcomes.filter(({ attribute }) => attribute !== 'proactive').map(({ code }) => code);

it('finds what waits among the books, and only the items it belongs to', async () => {
  expect(await store.desk.read(undisclosed)).toBeUndefined();
  for (const one of [townshipCatalogue, villageCatalogue]) await store.catalogue.adopt(one, firstAdoption(one, day('2026-10-01')));
  const records = manyRecords(900, townshipCatalogue);
  for (const record of records) await store.ledger.records.keep(record);
  const interview = aDocument({ id: 'd1', catalogueItem: 'Z09', stage: { stage: 'interview' } });
  const out = aDocument({
    id: 'd2',
    catalogueItem: 'Z10',
    stage: { stage: 'closed-elsewhere', outcome: 'OUT', note: '', at: '2026-11-02T01:00:00Z' },
  });
  const behind = { ...out, id: records[399]?.id ?? '' };
  await store.documents.keepAll([interview, { ...out, catalogueItem: 'Z50' }, behind]);
  const desk = await store.desk.read(['EX-16-1']);
  expect(desk?.records.map(({ id }) => id)).toEqual(['r399', 'r799']);
  expect(desk?.documents.map(({ id }) => id)).toEqual(['d1', 'r399']);
  const belonging = new Set(['Z09', 'Z10', ...[399, 799].map((at) => records[at]?.catalogueItem)]);
  expect(new Set(desk?.versions.inForce.items.map(({ id }) => id))).toEqual(belonging);
});

it('walks every record once, piece by piece, until it is told to stop', async () => {
  await store.catalogue.adopt(townshipCatalogue, firstAdoption(townshipCatalogue, day('2026-10-01')));
  const records = manyRecords(900, townshipCatalogue);
  for (const record of records) await store.ledger.records.keep(record);
  const seen: string[] = [];
  await store.desk.recordsInPieces((piece) => {
    seen.push(...piece.map(({ id }) => id));
    return Promise.resolve(true);
  });
  expect([...seen].sort()).toEqual(records.map(({ id }) => id).sort());
  let pieces = 0;
  await store.desk.recordsInPieces(() => {
    pieces += 1;
    return Promise.resolve(false);
  });
  expect(pieces).toBe(1);
});

it('walks the items of the unit and leaves those of the village boards out', async () => {
  for (const one of [townshipCatalogue, villageCatalogue]) await store.catalogue.adopt(one, firstAdoption(one, day('2026-10-01')));
  const seen: string[] = [];
  await store.desk.itemsInPieces((piece) => {
    seen.push(...piece.map(({ id }) => id));
    return Promise.resolve(true);
  });
  expect(seen).toEqual(townshipCatalogue.items.map(({ id }) => id));
});

it('finds what is promised without a record: 及时公开 and fixed days, with their records, and nothing of the villages', async () => {
  for (const one of [townshipCatalogue, villageCatalogue]) await store.catalogue.adopt(one, firstAdoption(one, day('2026-10-01')));
  const records = manyRecords(300, townshipCatalogue);
  for (const record of records) await store.ledger.records.keep(record);
  const { items, records: found } = await store.desk.scheduled();
  expect(items.map(({ id }) => id).sort()).toEqual(['Z04', 'Z25', 'Z26', 'Z34', 'Z38', 'Z49']);
  const ids = new Set(items.map(({ id }) => id));
  const expected = records.filter(({ catalogueItem }) => ids.has(catalogueItem ?? ''));
  expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  expect(expected.length).toBeGreaterThan(0);
  expect(await store.catalogue.item('Z04')).toEqual(townshipCatalogue.items.find(({ id }) => id === 'Z04'));
  expect(await store.catalogue.item('Z99')).toBeUndefined();
});

it('finds nothing promised on a desk that took no catalogue in, however often it is asked', async () => {
  const nothing = { items: [], versions: undefined, records: [] };
  const asked = async () => {
    for (let time = 0; time < 20; time += 1) expect(await store.desk.scheduled()).toEqual(nothing);
  };
  await asked();
  for (const record of manyRecords(3, townshipCatalogue)) await store.ledger.records.keep(record);
  await asked();
});
