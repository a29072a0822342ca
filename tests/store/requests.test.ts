import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { townshipCatalogue } from '../../src-bridge/resources/catalogue';
import { outcomeRules } from '../../src-bridge/resources/requestOutcomes';
import { shippedUnits } from '../../src-bridge/resources/units';
import { firstAdoption } from '../../src-domain/catalogue/adoption';
import { day } from '../../src-domain/kernel/calendarDate';
import { removeRequest, restoreRequest } from '../../src-domain/ledger/requests/correct';
import { ledgerRow } from '../../src-domain/ledger/requests/row';
import { packageParts } from '../../src-renderer/features/returns/packageParts';
import type { RowOf, Store } from '../../src-renderer/store';
import { testHost } from '../builders/hostJournal';
import { aFile } from '../builders/requests';
import { anExportedReturn } from '../builders/returns';
import { scratchFolder } from '../builders/scratchFolder';
import { forgetDatabases, openedStore } from '../builders/store';

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = scratchFolder('requests');
  store = await openedStore((await testHost(folder)).bridge);
  const unit = shippedUnits.find(({ code }) => code === '640425031');
  if (unit !== undefined) await store.settings.change({ unit, since: day('2026-10-01') });
  await store.catalogue.adopt(townshipCatalogue, firstAdoption(townshipCatalogue, day('2026-10-01')));
});
afterEach(async () => {
  await store.close();
  await forgetDatabases();
  rmSync(folder, { recursive: true });
});

const rowOf: RowOf = (file) => ledgerRow(outcomeRules, file);
const requestsNow = async () => (await store.ledger.read())?.requests ?? [];

it('gives each request of a year the next number, two at once as well', async () => {
  const { number: _, ...fresh } = aFile();
  const both = await Promise.all([
    store.requests.register({ ...fresh, id: 'a' }, rowOf),
    store.requests.register({ ...fresh, id: 'b' }, rowOf),
  ]);
  expect(both.map(({ number }) => number)).toEqual(['2026-001', '2026-002']);
  const next = { ...fresh, id: 'c', receipt: { ...fresh.receipt, arrivedOn: day('2027-01-04') } };
  expect((await store.requests.register(next, rowOf)).number).toBe('2027-001');
});

it('keeps the ledger in step with the file, back and forth', async () => {
  const file = aFile({ receipt: { way: 'online', arrivedOn: day('2026-11-02'), confirmedOn: null } });
  await store.requests.keep(file, rowOf);
  expect(await requestsNow()).toEqual([]);
  const confirmed = { ...file, receipt: { ...file.receipt, confirmedOn: day('2026-11-03') } };
  await store.requests.keep({ ...confirmed, steps: [{ kind: 'closed', on: day('2026-11-09'), answer: 'ANS-2', reason: null }] }, rowOf);
  expect(await requestsNow()).toMatchObject([{ id: 'q1', receivedOn: '2026-11-03', closedOn: '2026-11-09', answer: 'ANS-2' }]);
  await store.requests.keep(confirmed, rowOf);
  expect(await requestsNow()).toMatchObject([{ closedOn: null, answer: null }]);
  await store.requests.keep(file, rowOf);
  expect(await requestsNow()).toEqual([]);
});

it('takes a mistaken request out of the books with its applicant, keeps its number given, and puts it back', async () => {
  const { number: _, ...fresh } = aFile({ sealed: '1:c2VhbGVk' });
  const kept = await store.requests.register(fresh, rowOf);
  const made = removeRequest(kept, { on: day('2026-11-23'), reason: '重复登记' });
  if (!made.ok) throw new Error(made.error);
  await store.requests.keep(made.value, rowOf);
  expect([await store.requests.all(), await requestsNow()]).toEqual([[], []]);
  expect(await store.requests.removed()).toEqual([made.value]);
  expect((await store.requests.register({ ...fresh, id: 'b' }, rowOf)).number).toBe('2026-002');
  await store.requests.keep(restoreRequest(made.value, null), rowOf);
  expect((await store.requests.all()).map(({ number, sealed }) => [number, sealed])).toEqual([
    ['2026-002', '1:c2VhbGVk'],
    ['2026-001', null],
  ]);
  expect(await requestsNow()).toHaveLength(2);
  expect(await store.requests.removed()).toEqual([]);
});

it('lets nothing of the file but its line into a package', async () => {
  const sealed = '1:c2VhbGVkIHdvcmRz';
  const receipt = { way: 'in-person' as const, arrivedOn: day('2026-10-12'), confirmedOn: null };
  await store.requests.keep(
    aFile({ sealed, receipt, steps: [{ kind: 'extended', on: day('2026-10-20'), days: 5, approver: '李秀英' }] }),
    rowOf,
  );
  const parts = await packageParts(store, anExportedReturn('2026-10').document, calendar);
  expect(parts?.ledger.requests).toHaveLength(1);
  const words = JSON.stringify(parts);
  for (const word of [sealed, '2026-001', '李秀英', 'steps']) expect(words).not.toContain(word);
});
