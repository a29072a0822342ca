import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { townshipCatalogue, villageCatalogue } from '../../src-bridge/resources/catalogue';
import { statForm } from '../../src-bridge/resources/forms';
import { firstAdoption } from '../../src-domain/catalogue/adoption';
import type { Period } from '../../src-domain/catalogue/periods';
import { day } from '../../src-domain/kernel/calendarDate';
import { month } from '../../src-domain/kernel/month';
import { draftReturn } from '../../src-domain/returns/draft';
import { numberOf, periodOf, type SupersededReturn } from '../../src-domain/returns/versions';
import type { Store } from '../../src-renderer/store';
import { testHost } from '../builders/hostJournal';
import { anOldSheet } from '../builders/oldReturns';
import { aLedger, aRecord, aRequest } from '../builders/ledger';
import { aProposal } from '../builders/proposal';
import { aDocument } from '../builders/review';
import { scratchFolder } from '../builders/scratchFolder';
import { forgetDatabases, openedStore } from '../builders/store';
import { aTownship } from '../builders/unit';
import { aPosting } from '../builders/postings';

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = scratchFolder('repositories');
  store = await openedStore((await testHost(folder)).bridge);
});
afterEach(async () => {
  await store.close();
  await forgetDatabases();
  rmSync(folder, { recursive: true });
});

const unit = aTownship();
const october = month('2026-10');
const draft = draftReturn(statForm, october);

it('has no ledger before the unit is set up, and then the whole one', async () => {
  await store.ledger.records.keep(aRecord());
  expect(await store.ledger.read()).toBeUndefined();
  await store.settings.change({ unit, since: day('2026-10-01') });
  await store.ledger.requests.keep(aRequest());
  const entry = { asOf: day('2026-10-01'), agencies: 1, readingPoints: 2, fullTime: 0, partTime: 3, fundsWan: 1.5 };
  await store.ledger.organisation.keep(entry);
  expect(await store.ledger.read()).toEqual(aLedger({ records: [aRecord()], requests: [aRequest()], organisation: [entry] }));
  await store.ledger.organisation.remove(entry.asOf);
  expect((await store.ledger.read())?.organisation).toEqual([]);
});

it('keeps the list of leaders until it is taken out of use', async () => {
  const from = { validFrom: day('2024-01-01'), validTo: null };
  const offices = { issuedOn: day('2026-11-01'), holders: [{ name: '甄有序', post: '县委书记', order: 1, ...from }] };
  await store.settings.change({ offices });
  expect((await store.settings.read()).offices).toEqual(offices);
  await store.settings.change({ offices: null });
  expect((await store.settings.read()).offices).toBeNull();
});

it('changes the settings it is given and leaves the others', async () => {
  await store.settings.change({ unit });
  await store.settings.change({ typeSize: 'large' });
  expect(await store.settings.read()).toEqual({ unit, typeSize: 'large' });
});

it('gives the catalogue back as it was taken in, and only its next version after that', async () => {
  expect(await store.catalogue.read()).toBeUndefined();
  await store.catalogue.adopt(townshipCatalogue, firstAdoption(townshipCatalogue, day('2026-10-01')));
  await store.catalogue.adopt(villageCatalogue, firstAdoption(villageCatalogue, day('2026-10-01')));
  expect(await store.catalogue.read()).toEqual(townshipCatalogue);
  const next = { ...townshipCatalogue, catalogue: '县级目录', version: 2, items: townshipCatalogue.items.slice(0, 3) };
  await store.catalogue.adopt(next, firstAdoption(next, day('2026-11-01')));
  expect(await store.catalogue.read()).toEqual(next);
  expect(await store.catalogue.village()).toEqual(villageCatalogue);
  expect((await store.catalogue.adoptions()).map(({ id }) => id)).toEqual(['township/1', 'village/1', '县级目录/2']);
});

it('marks the proposals that went with a package in the step that records it', async () => {
  const written = { id: 'p9', name: 'a.gkpkg', period: october, returnVersion: 1, sequence: 1, statementSha256: 'a'.repeat(64), size: 1 };
  await store.proposals.keep(aProposal(), aProposal({ id: 'p2' }));
  const exported = { state: 'exported', version: 1, document: { period: october } };
  // Only its place matters.
  await store.packages.record({ ...written, writtenAt: '2026-11-03T02:00:00Z', copies: [] }, exported as never, ['p1', 'gone']);
  expect((await store.proposals.all()).map(({ id, sentWith }) => [id, sentWith])).toEqual([
    ['p1', 'p9'],
    ['p2', null],
  ]);
});

it('keeps one confirmation of an item and month', async () => {
  const nil = { item: 'Z01', state: 'nil' as const, period: october, by: '王岩', on: day('2026-10-30'), note: '' };
  await store.catalogue.confirm(nil);
  await store.catalogue.confirm({ ...nil, state: 'exempt', note: '本镇没有' });
  expect(await store.catalogue.confirmations()).toEqual([{ ...nil, state: 'exempt', note: '本镇没有' }]);
  await store.catalogue.withdrawConfirmation('Z01', october);
  expect(await store.catalogue.confirmations()).toEqual([]);
});

it('keeps a quarter’s confirmation apart from its months', async () => {
  const nil = { item: 'Z24', state: 'nil' as const, period: '2026-Q4' as Period, by: '王岩', on: day('2026-11-30'), note: '没有变化' };
  await store.catalogue.confirm(nil);
  await store.catalogue.confirm({ ...nil, period: october });
  expect(await store.catalogue.confirmations()).toHaveLength(2);
  await store.catalogue.withdrawConfirmation('Z24', nil.period);
  expect(await store.catalogue.confirmations()).toEqual([{ ...nil, period: october }]);
});

it('adds publications to a record and takes one out again', async () => {
  const publication = { channel: 'wechat' as const, on: day('2026-10-12'), locator: '白阳发布' };
  expect(await store.ledger.publish('r1', [publication])).toBe(false);
  await store.ledger.records.keep(aRecord());
  expect(await store.ledger.publish('r1', [publication, publication])).toBe(true);
  await store.ledger.withdraw('r1', 0);
  expect((await store.ledger.findRecord('r1'))?.publications).toEqual([publication, publication]);
});

it('says what a record explains in its document too, and takes it back', async () => {
  expect(await store.ledger.explain('r1', 'p')).toBe(false);
  await store.ledger.records.keep(aRecord());
  expect(await store.ledger.explain('r1', 'p')).toBe(true);
  await store.documents.keep(aDocument({ id: 'r1' }));
  const said = async () => [(await store.ledger.findRecord('r1'))?.interprets, (await store.documents.find('r1'))?.interprets];
  await store.ledger.explain('r1', 'q');
  expect(await said()).toEqual(['q', 'q']);
  await store.ledger.explain('r1', null);
  expect(await said()).toEqual([null, null]);
});

it('hangs a sheet on many boards together with one publication, or not at all', async () => {
  const notices = [aPosting(), aPosting({ id: 'n1/b2', board: 'b2', place: '陡坡村公开栏' })];
  const publication = { channel: 'other' as const, medium: '公告栏', on: day('2026-10-09'), locator: '镇政府公开栏' };
  expect(await store.postings.hang(notices, publication)).toBe(false);
  expect(await store.postings.all()).toEqual([]);
  await store.ledger.records.keep(aRecord({ publications: [] }));
  expect(await store.postings.hang(notices, publication)).toBe(true);
  expect(await store.postings.all()).toEqual(notices);
  expect((await store.ledger.findRecord('r1'))?.publications).toEqual([publication]);
});

it('puts a hanging right, withdraws and takes it out together with its publication', async () => {
  const notices = [aPosting(), aPosting({ id: 'n1/b2', board: 'b2', place: '陡坡村公开栏' })];
  const other = aPosting({ id: 'n10', place: '集市口' });
  const publication = { channel: 'other' as const, medium: '公告栏', on: day('2026-10-09'), locator: '镇政府公开栏、陡坡村公开栏' };
  const published = async () => (await store.ledger.findRecord('r1'))?.publications.map(({ on, locator }) => `${on} ${locator}`);
  await store.ledger.records.keep(aRecord({ publications: [] }));
  await store.postings.hang(notices, publication);
  await store.postings.keep(other);
  const later = notices.map((notice) => ({ ...notice, postedOn: day('2026-10-12') }));
  expect(await store.postings.amend(later)).toBe(true);
  expect(await published()).toEqual(['2026-10-12 镇政府公开栏、陡坡村公开栏']);
  const [first = expect.fail(), second = expect.fail()] = later;
  const gone = { ...first, withdrawn: { on: day('2026-11-23'), reason: '没有贴' } };
  await store.postings.amend([gone]);
  expect(await published()).toEqual(['2026-10-12 陡坡村公开栏']);
  expect(await store.postings.all()).toEqual([second, other]);
  expect(await store.postings.withdrawn()).toEqual([gone]);
  await store.postings.amend([], [first.id, second.id]);
  expect(await published()).toEqual([]);
  expect([await store.postings.all(), await store.postings.withdrawn()]).toEqual([[other], []]);
  await store.ledger.records.keep(aRecord({ publications: [{ ...publication, locator: '大门口' }] }));
  await store.postings.keep(...notices);
  expect(await store.postings.amend(later)).toBe(false);
  expect(await store.postings.all()).toEqual([...later, other]);
  expect(await published()).toEqual(['2026-10-09 大门口']);
});

it('keeps the versions of a month in order and drops nothing but drafts', async () => {
  const versions = [1, 2, 10].map((version) => ({ ...draft, version }));
  await store.returns.keep(...[...versions].reverse(), { ...draft, period: month('2026-11') });
  expect(await store.returns.ofPeriod(october)).toEqual(versions);
  expect(await store.returns.dropDraft(october, 10)).toBe(true);
  expect((await store.returns.all()).map((version) => `${periodOf(version)} ${numberOf(version)}`)).toEqual([
    '2026-10 1',
    '2026-10 2',
    '2026-11 1',
  ]);
  const frozen = { state: 'superseded', by: 2, was: { version: 1, document: { period: october } } };
  // Only what tells its place; the rest of a frozen version is of no concern here.
  await store.returns.keep(frozen as unknown as SupersededReturn);
  expect(await store.returns.dropDraft(october, 1)).toBe(false);
  expect(await store.returns.ofPeriod(october)).toEqual([frozen, versions[1]]);
});

it('remembers where a package was carried to', async () => {
  const written = {
    id: 'p1',
    name: '640425031-2026-10-0001.gkpkg',
    period: october,
    returnVersion: 1,
    sequence: 1,
    statementSha256: 'a'.repeat(64),
    size: 10,
    writtenAt: '2026-11-03T02:00:00Z',
    copies: [],
  };
  const copy = { path: '/media/usb', sha256: 'b'.repeat(64), at: '2026-11-03T03:00:00Z' };
  expect(await store.packages.carried('p1', copy)).toBe(false);
  // As above: only its place matters.
  await store.packages.record(written, { state: 'exported', version: 1, document: { period: october } } as never, []);
  expect(await store.packages.carried('p1', copy)).toBe(true);
  expect(await store.packages.all()).toEqual([{ ...written, copies: [copy] }]);
  expect(await store.returns.ofPeriod(october)).toHaveLength(1);
});

it('keeps what is being typed until it is dropped', async () => {
  expect(await store.drafts.read('setup')).toBeUndefined();
  await store.drafts.keep('setup', { step: 'unit' });
  expect(await store.drafts.read('setup')).toEqual({ step: 'unit' });
  await store.drafts.drop('setup');
  expect(await store.drafts.read('setup')).toBeUndefined();
});

it('finds the drafts of one kind by the beginning of their keys', async () => {
  await store.drafts.keep('flow/Z09', 1);
  await store.drafts.keep('flow/Z18', 2);
  await store.drafts.keep('flows', 3);
  await store.drafts.keep('notices/r1', 4);
  expect([...(await store.drafts.under('flow/'))]).toEqual([
    ['flow/Z09', 1],
    ['flow/Z18', 2],
  ]);
});

it('takes several rows of a shelf back in one go, or none of them', async () => {
  const sheet = (of: string) => anOldSheet({ id: `stat-2014/${of}`, month: month(of) });
  const [before, ...fresh] = [sheet('2025-01'), sheet('2025-02'), sheet('2025-03')];
  await store.oldSheets.keep(...fresh, { ...sheet('2025-01'), year: 2024 });
  await store.oldSheets.swap(['stat-2014/2025-01', ...fresh.map(({ id }) => id)], before === undefined ? [] : [before]);
  expect(await store.oldSheets.all()).toEqual([before]);
  // What cannot be stored leaves everything as it was.
  const broken = { ...sheet('2025-04'), source: (() => '') as never };
  await expect(store.oldSheets.swap(['stat-2014/2025-01'], [broken])).rejects.toThrow();
  expect(await store.oldSheets.all()).toEqual([before]);
});
