import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { townshipCatalogue, villageCatalogue } from '../../src-bridge/resources/catalogue';
import { statForm } from '../../src-bridge/resources/forms';
import { shippedUnits } from '../../src-bridge/resources/units';
import { firstAdoption } from '../../src-domain/catalogue/adoption';
import type { VillagePosting } from '../../src-domain/catalogue/village/posting';
import { addVillages, retireVillage } from '../../src-domain/catalogue/village/villages';
import { day } from '../../src-domain/kernel/calendarDate';
import { month } from '../../src-domain/kernel/month';
import { figuresOf, draftReturn } from '../../src-domain/returns/draft';
import { packageParts } from '../../src-renderer/features/returns/packageParts';
import type { Store } from '../../src-renderer/store';
import { testHost } from '../builders/hostJournal';
import { aRecord } from '../builders/ledger';
import { anExportedReturn } from '../builders/returns';
import { scratchFolder } from '../builders/scratchFolder';
import { forgetDatabases, openedStore } from '../builders/store';
import { aVillagePosting } from '../builders/village';

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = scratchFolder('villages');
  store = await openedStore((await testHost(folder)).bridge);
});
afterEach(async () => {
  await store.close();
  await forgetDatabases();
  rmSync(folder, { recursive: true });
});

const posted = aVillagePosting;
const ids = (postings: readonly VillagePosting[]) => postings.map(({ id }) => id).sort();

it('finds postings by year, by item and by village', async () => {
  const rows = [
    posted('c1', 'V04', '2025-12'),
    posted('c1', 'V04', '2026-01'),
    posted('c1', 'V05', '2026-Q4'),
    posted('c1', 'V02', '2026'),
    posted('c1', 'V24', '2024-05-01'),
    posted('c11', 'V03', '2026-12-31'),
    posted('c11', 'V04', '2027-01'),
  ];
  await store.villages.change({ keep: rows, drop: [] });
  expect(ids(await store.villages.ofYears(2026, 2026))).toEqual(['c1/V02/2026', 'c1/V04/2026-01', 'c1/V05/2026-Q4', 'c11/V03/2026-12-31']);
  expect(ids(await store.villages.ofYears(2025, 2026))).toHaveLength(5);
  expect(ids(await store.villages.ofItems(['V24', 'V03']))).toEqual(['c1/V24/2024-05-01', 'c11/V03/2026-12-31']);
  expect(ids(await store.villages.ofVillage('c1'))).toHaveLength(5);
});

it('keeps and takes out together', async () => {
  const [first, second] = [posted('c1', 'V03', '2026-11-02'), posted('c1', 'V03', '2026-11-05')];
  await store.villages.change({ keep: [first], drop: [] });
  await store.villages.change({ keep: [second], drop: [first.id] });
  expect(await store.villages.ofVillage('c1')).toEqual([second]);
});

it('keeps villages that were renamed or given up', async () => {
  const villages = retireVillage(addVillages([], ['上店村', '陡坡村'], day('2026-11-23')), 'c2', day('2026-12-01'));
  await store.settings.change({ villages, villageDays: { month: null, quarter: { month: 1, day: 20 }, year: null } });
  expect(await store.settings.read()).toEqual({ villages, villageDays: { month: null, quarter: { month: 1, day: 20 }, year: null } });
});

it('never counts village boards: not in the return, not in what travels with it', async () => {
  const unit = shippedUnits.find(({ code }) => code === '640425031');
  if (unit === undefined) throw new Error('no 白阳镇');
  await store.settings.change({ unit, since: day('2026-10-01') });
  await store.catalogue.adopt(townshipCatalogue, firstAdoption(townshipCatalogue, day('2026-10-01')));
  await store.ledger.records.keep(aRecord({ catalogueItem: 'Z09' }));
  const draft = draftReturn(statForm, month('2026-10'));
  const everything = async () => {
    const ledger = await store.ledger.read();
    if (ledger === undefined) throw new Error('no ledger');
    // Of the document only its period is asked when its parts are gathered; `return.json` is the figures beside it.
    const parts = await packageParts(store, anExportedReturn('2026-10').document, calendar);
    return { figures: figuresOf(statForm, draft, ledger, []), parts };
  };
  const before = await everything();
  expect(before.parts?.coverage.items).toHaveLength(50);
  await store.catalogue.adopt(villageCatalogue, firstAdoption(villageCatalogue, day('2026-10-01')));
  const villages = addVillages([], ['上店村', '陡坡村'], day('2026-10-01'));
  await store.settings.change({ villages });
  const rows = villages.flatMap(({ id }) => villageCatalogue.items.map((item) => posted(id, item.id, '2026-10-20')));
  await store.villages.change({ keep: rows, drop: [] });
  expect(await everything()).toEqual(before);
});
