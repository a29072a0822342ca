import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { planBackfill } from '../../src-domain/channels/backfill';
import { finishIssue } from '../../src-domain/channels/gazette/finish';
import { placeRecord, proposeIssue } from '../../src-domain/channels/gazette/issue';
import { channelRule } from '../../src-bridge/resources/channels';
import { day } from '../../src-domain/kernel/calendarDate';
import type { Store } from '../../src-renderer/store';
import { testHost } from '../builders/hostJournal';
import { aGazettePaper } from '../builders/gazette';
import { aRecord } from '../builders/ledger';
import { scratchFolder } from '../builders/scratchFolder';
import { forgetDatabases, openedStore } from '../builders/store';

const on = day('2026-11-20');
const records = ['a', 'b'].map((id) => aRecord({ id, indexNumber: `640425031/2026-${id}`, publications: [] }));

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = scratchFolder('channels');
  store = await openedStore((await testHost(folder)).bridge);
  for (const record of records) await store.ledger.records.keep(record);
});
afterEach(async () => {
  await store.close();
  await forgetDatabases();
  rmSync(folder, { recursive: true });
});

const publications = async () => Promise.all(records.map(async ({ id }) => (await store.ledger.findRecord(id))?.publications.length));

it('enters many records on many channels, never twice a day, and takes them back', async () => {
  const ticks = (['website', 'led'] as const).map((channel) => ({ channel, on, locator: '首页' }));
  const { add } = planBackfill(records, ticks, channelRule);
  await store.channels.publish(add);
  await store.channels.publish(add);
  expect(await publications()).toEqual([2, 2]);
  await store.channels.retract(add.slice(1));
  expect(await publications()).toEqual([1, 0]);
});

it('finishes an issue with its line in the book and its publications, and takes all of it back', async () => {
  const given = { id: 'g1', unitName: '白阳镇人民政府', today: day('2026-11-23'), sections: ['文件'] };
  const issue = placeRecord(placeRecord(proposeIssue([], given), 'a', 's1', 0), 'b', 's1', 1);
  const done = finishIssue(issue, { on, copies: 200, pages: 5, paper: aGazettePaper(issue), pageOf: new Map([['a', 2]]) }, records, []);
  if (!done.ok) throw new Error(done.error);
  await store.channels.finish(done.value);
  expect(await store.workEntries.find('g1')).toMatchObject({ book: 'gazette', pages: 5, items: 2 });
  expect(await publications()).toEqual([1, 1]);
  expect((await store.gazetteIssues.find('g1'))?.finished?.kept).toEqual({ paper: { ...aGazettePaper(issue), on }, pageOf: { a: 2 } });
  await store.channels.reopen(done.value.issue);
  expect([await store.workEntries.all(), (await store.gazetteIssues.find('g1'))?.finished, await publications()]).toEqual([
    [],
    null,
    [0, 0],
  ]);
});
