import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { townshipCatalogue, villageCatalogue } from '../../src-bridge/resources/catalogue';
import { firstAdoption } from '../../src-domain/catalogue/adoption';
import { placeRecord, proposeIssue } from '../../src-domain/channels/gazette/issue';
import { day } from '../../src-domain/kernel/calendarDate';
import { month } from '../../src-domain/kernel/month';
import { search } from '../../src-domain/search/search';
import { SearchIndex } from '../../src-domain/search/searchIndex';
import type { Sounds } from '../../src-domain/search/sounds';
import type { SearchEntry, SearchFilters } from '../../src-domain/search/types';
import { Feed } from '../../src-renderer/search/feed/Feed';
import { hanSounds } from '../../src-renderer/search/han';
import type { Store } from '../../src-renderer/store';
import { openStoreReader, type StoreReader } from '../../src-renderer/store/storeReader';
import { aGazettePaper } from '../builders/gazette';
import { testHost } from '../builders/hostJournal';
import { aRecord, aRequest } from '../builders/ledger';
import { aPosting } from '../builders/postings';
import { aDocument, anApproval } from '../builders/review';
import { scratchFolder } from '../builders/scratchFolder';
import { forgetDatabases, openedStore } from '../builders/store';
import { aTownship } from '../builders/unit';

const unit = aTownship();
const today = day('2026-11-23');

let sounds: Sounds;
let folder = '';
let store: Store;
let reader: StoreReader;
let index: SearchIndex;
let feed: Feed;
let told: string[];

beforeAll(() => {
  sounds = hanSounds();
});
beforeEach(async () => {
  folder = scratchFolder('search');
  store = await openedStore((await testHost(folder)).bridge);
  await store.settings.change({ unit, since: day('2026-10-01') });
  await store.catalogue.adopt(townshipCatalogue, firstAdoption(townshipCatalogue, today));
  await store.catalogue.adopt(villageCatalogue, firstAdoption(villageCatalogue, today));
  await store.ledger.records.keep(aRecord({ id: 'd1', title: '低保审核公示', catalogueItem: 'Z10', publications: [] }));
  index = new SearchIndex(sounds);
  told = [];
  reader = openStoreReader();
  feed = new Feed(reader, index, (standing) => told.push(standing));
  feed.day(today);
  await ready();
});
afterEach(async () => {
  reader.close();
  await store.close();
  await forgetDatabases();
  rmSync(folder, { recursive: true });
});

/** Until the feed has caught up with what was done last. */
async function ready(): Promise<void> {
  await expect.poll(() => told.includes('ready'), { timeout: 10_000 }).toBe(true);
  told.length = 0;
}

async function after(change: Promise<unknown>): Promise<void> {
  told.length = 0;
  await change;
  await ready();
}

const found = (typed: string, filters: SearchFilters = {}): readonly SearchEntry[] =>
  search(index, { typed, filters, most: 50 }).groups.flatMap(({ hits }) => hits.map(({ entry }) => entry));
const keys = (typed: string, filters: SearchFilters = {}): readonly string[] =>
  found(typed, filters).map(({ kind, id }) => `${kind}/${id}`);

describe('the first reading', () => {
  it('has the items of both catalogues, the records and the months', () => {
    expect(keys('jgzn')).toEqual(['item/Z01']);
    expect(keys('村情')).toContain('village-item/V01');
    expect(keys('dbsh', { kind: 'record' })).toEqual(['record/d1']);
    expect(keys('2026年10月', { kind: 'return' })).toEqual(['return/2026-10']);
  });
  it('knows how things stand', () => {
    expect(found('', { kind: 'record' })).toMatchObject([{ state: 'overdue', card: 'red', field: '社会救助' }]);
    expect(found('Z10', { kind: 'item' })[0]).toMatchObject({ state: 'overdue', own: true });
    expect(found('2026年11月', { kind: 'return' })[0]).toMatchObject({ state: null });
  });
});

describe('what changes afterwards', () => {
  it('brings a document in, and its record in its place once it is approved', async () => {
    const document = aDocument({ id: 'd2', title: '饮水安全工程通知', documentNumber: '白政发〔2026〕5号' });
    await after(store.documents.keep(document));
    expect(keys('yinshui')).toEqual(['document/d2']);
    const approved = { ...document, stage: anApproval() };
    await after(store.documents.approve(approved, [aRecord({ id: 'd2', indexNumber: '640425031/2026-00002', title: document.title })]));
    expect(keys('白政发[2026]第5号')).toEqual(['record/d2']);
    expect(keys('饮水', { person: '李秀英' })).toEqual(['record/d2']);
  });
  it('moves a record and its item on when it is published, and when its item is another', async () => {
    const on = { channel: 'website' as const, on: day('2026-11-20'), locator: '' };
    await after(store.ledger.publish('d1', [on]));
    expect(found('', { kind: 'record' })).toMatchObject([{ state: 'published', card: 'green' }]);
    expect(found('Z10', { kind: 'item' })[0]).toMatchObject({ state: 'published' });
    await after(store.ledger.records.keep(aRecord({ id: 'd1', title: '低保审核公示', catalogueItem: 'Z11', publications: [on] })));
    expect(found('Z10', { kind: 'item' })[0]?.state).not.toBe('published');
    expect(found('Z11', { kind: 'item' })[0]).toMatchObject({ state: 'published' });
    await after(store.ledger.records.remove('d1'));
    expect(keys('低保审核公示', { kind: 'record' })).toEqual([]);
  });
  it('has a hung sheet only while its registration stands', async () => {
    const notice = aPosting({ id: 'n1', record: 'd1', title: '危房改造公示' });
    await after(store.postings.keep(notice));
    expect(keys('危房改造公示', { kind: 'posting' })).toEqual(['posting/n1']);
    await after(store.postings.amend([{ ...notice, withdrawn: { on: today, reason: '没有贴' } }]));
    expect(keys('危房改造公示', { kind: 'posting' })).toEqual([]);
    await after(store.settings.change({ unit: { ...unit, phones: ['0954-7012302'] } }));
    expect(keys('危房改造公示', { kind: 'posting' })).toEqual([]);
    await after(store.postings.amend([notice]));
    expect(keys('危房改造公示', { kind: 'posting' })).toEqual(['posting/n1']);
  });
  it('hears of confirmations, requests and settings', async () => {
    const confirmation = { item: 'Z01', state: 'nil' as const, period: month('2026-11'), by: '马文清', on: today, note: '' };
    await after(store.catalogue.confirm(confirmation));
    expect(found('jgzn')).toMatchObject([{ state: 'nil', card: 'green', people: ['马文清'] }]);
    await after(store.ledger.requests.keep(aRequest({ receivedOn: day('2026-09-17') })));
    expect(keys('9月17日')).toEqual(['request/q1']);
    await after(store.settings.change({ unit: { ...unit, subjects: [] } }));
    expect(found('jgzn')).toMatchObject([{ state: 'information', card: 'grey', own: false }]);
  });
  it('brings an issue of the gazette in with its articles, and as it came out once it is finished', async () => {
    const begun = proposeIssue([], { id: 'g1', unitName: '白阳镇人民政府', today, sections: ['文件'] });
    const issue = placeRecord(begun, 'd1', 's1', 0);
    await after(store.gazetteIssues.keep(issue));
    expect(keys('2026年第5期')).toEqual(['gazette/g1']);
    expect(keys('低保审核公示')).toEqual(['record/d1', 'gazette/g1']);
    const paper = aGazettePaper(issue);
    const kept = { paper, pageOf: { d1: 2 } };
    await after(store.gazetteIssues.keep({ ...issue, finished: { on: today, pages: 2, copies: 1, added: [], kept } }));
    expect(found('关于d1的通知')).toMatchObject([{ kind: 'gazette', state: 'finalised', days: [today] }]);
    expect(keys('低保审核公示')).toEqual(['record/d1']);
    await after(store.gazetteIssues.drop('g1'));
    expect(keys('2026年第5期', { kind: 'gazette' })).toEqual([]);
  });
  it('of many rows at once is read whole', async () => {
    const many = Array.from({ length: 60 }, (_, at) => aDocument({ id: `m${String(at)}`, title: `道路硬化通知${String(at)}` }));
    await after(store.documents.keepAll(many));
    expect(found('dlyh')).toHaveLength(50);
    expect(search(index, { typed: 'dlyh', filters: {}, most: 1 }).total).toBe(60);
  });
  it('is judged anew by another day', async () => {
    expect(found('', { kind: 'return', state: 'overdue' }).map(({ id }) => id)).toEqual(['2026-10', '2026-09']);
    told.length = 0;
    feed.day(day('2026-10-12'));
    await ready();
    expect(keys('', { kind: 'return', state: 'overdue' })).toEqual([]);
    expect(found('', { kind: 'record' })).toMatchObject([{ state: 'due' }]);
  });
});
