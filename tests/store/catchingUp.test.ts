import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { JournalRow } from '../../src-bridge/schemas/journal';
import { day } from '../../src-domain/kernel/calendarDate';
import type { Officer } from '../../src-domain/unit/types';
import type { Store } from '../../src-renderer/store';
import { databaseName } from '../../src-renderer/store/database';
import { testHost, type TestHost } from '../builders/hostJournal';
import { openedJournal, rowsOf } from '../builders/journal';
import { scratchFolder } from '../builders/scratchFolder';
import { contents, forgetDatabases, openedStore } from '../builders/store';

let folder = '';
let host: TestHost;
let store: Store;
beforeEach(async () => {
  folder = scratchFolder('catching-up');
  host = await testHost(folder);
  store = await openedStore(host.bridge);
  await store.saving.settled();
});
afterEach(async () => {
  await store.close();
  await forgetDatabases();
  rmSync(folder, { recursive: true });
});

const complaint = (at: number) => ({ id: `k${String(at).padStart(5, '0')}`, on: day('2026-10-09') });
const officer = (at: number): Officer => ({ id: `o${String(at).padStart(5, '0')}`, name: '王岩', roles: ['handler'], active: true });
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

it('says what waits while the host is away, and that it is saved when the host is back', async () => {
  host.away = true;
  await store.ledger.complaints.keep(complaint(1));
  await until(() => store.saving.current().kind === 'trouble');
  expect(store.saving.current()).toEqual({ kind: 'trouble', count: 1, code: 'away' });
  host.away = false;
  await until(() => store.saving.current().kind === 'saved');
  expect(store.saving.current()).toEqual({ kind: 'saved', at: '2026-11-03T02:00:00.000Z' });
});

it('sends a row that was written while another was on its way', async () => {
  const kept = [1, 2, 3, 4, 5].map((at) => store.ledger.complaints.keep(complaint(at)));
  await Promise.all(kept);
  await store.saving.settled();
  expect((await rowsOf(await openedJournal(folder))).filter(({ table }) => table === 'complaints')).toHaveLength(5);
});

it('catches up 10,000 rows that waited while the host was away, without loss, none twice, transactions whole', async () => {
  host.away = true;
  const all = Array.from({ length: 10_000 }, (_, at) => officer(at));
  for (let at = 0; at < all.length; at += 250) {
    // Transactions of many sizes, so that batches cannot fall on their edges by luck.
    const size = 1 + ((at * 7) % 249);
    await store.officers.keep(...all.slice(at, at + size));
    if (size < 250) await store.officers.keep(...all.slice(at + size, at + 250));
  }
  expect(store.saving.current().kind).not.toBe('saved');
  const before = host.appends;
  host.away = false;
  await store.saving.settled();
  expect(host.appends - before).toBeLessThan(60);
  const rows: JournalRow[] = [];
  const journal = await openedJournal(folder);
  for (;;) {
    const read = await journal.read({ from: rows.length, limit: 2000 });
    if (!read.ok || read.value.rows.length === 0) break;
    rows.push(...read.value.rows);
  }
  const officers = rows.filter(({ table }) => table === 'officers');
  expect(officers.map(({ key }) => JSON.parse(key))).toEqual(all.map(({ id }) => id));
  await store.close();
  const original = await contents();
  await new Promise((resolve) => (indexedDB.deleteDatabase(databaseName).onsuccess = resolve));
  store = await openedStore(host.bridge);
  expect(store.opening).toEqual({ kind: 'rebuilt', rows: 10_001 });
  await store.close();
  expect(await contents()).toEqual(original);
}, 120_000);

it('takes rows whose receipt was lost as sent, and sends none twice', async () => {
  host.loseAnswer = true;
  await store.ledger.complaints.keep(complaint(1));
  await until(() => store.saving.current().kind === 'trouble');
  await store.ledger.complaints.keep(complaint(2));
  host.loseAnswer = false;
  await store.saving.settled();
  const rows = await rowsOf(await openedJournal(folder));
  expect(rows.map(({ key }) => key)).toEqual(['"version"', '"k00001"', '"k00002"']);
});

it('does so too when the program ended before the receipt came', async () => {
  host.loseAnswer = true;
  await store.ledger.complaints.keep(complaint(1));
  await until(() => store.saving.current().kind === 'trouble');
  await store.close();
  host.loseAnswer = false;
  store = await openedStore(host.bridge);
  expect(store.opening).toEqual({ kind: 'as-left' });
  await store.saving.settled();
  expect(await rowsOf(await openedJournal(folder))).toHaveLength(2);
});

it('says that the journal went on with rows of somebody else, and sends nothing more', async () => {
  const stranger = await openedJournal(folder);
  const head = stranger.head();
  if (!head.ok) throw new Error(head.error);
  await stranger.append({
    after: head.value,
    rows: [{ tx: 'x', at: '2026-11-03T02:00:00Z', table: 'complaints', op: 'put', key: '"x"', value: { id: 'x', on: '2026-10-09' } }],
  });
  await host.reopen();
  await store.ledger.complaints.keep(complaint(1));
  await until(() => store.saving.current().kind === 'trouble');
  expect(store.saving.current()).toEqual({ kind: 'trouble', count: 1, code: 'diverged' });
  expect(await rowsOf(await openedJournal(folder))).toHaveLength(2);
});
