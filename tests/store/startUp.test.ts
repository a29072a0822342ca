import 'fake-indexeddb/auto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import { openStore, type Store } from '../../src-renderer/store';
import { databaseName, openDatabase } from '../../src-renderer/store/database';
import { schemaVersion } from '../../src-renderer/store/migrations';
import { testHost, type TestHost } from '../builders/hostJournal';
import { openedJournal, rowsOf } from '../builders/journal';
import { scratchFolder } from '../builders/scratchFolder';
import { contents, forgetDatabases, openedStore, quick } from '../builders/store';

let folder = '';
let host: TestHost;
beforeEach(async () => {
  folder = scratchFolder('start-up');
  host = await testHost(folder);
});
afterEach(async () => {
  await forgetDatabases();
  rmSync(folder, { recursive: true });
});

const journalFile = () => join(folder, 'journal.jsonl');
const complaint = (id: string) => ({ id, on: day('2026-10-09') });
const keepAndClose = async (store: Store, ...ids: readonly string[]) => {
  for (const id of ids) {
    await store.ledger.complaints.keep(complaint(id));
    if (!host.away) await store.saving.settled();
  }
  await store.close();
};
const complaints = async () => (await contents())['complaints'];

describe('at start', () => {
  it('an empty store on an empty journal notes its schema and goes on', async () => {
    const store = await openedStore(host.bridge);
    expect(store.opening).toEqual({ kind: 'as-left' });
    await store.saving.settled();
    await store.close();
    expect(await rowsOf(await openedJournal(folder))).toMatchObject([{ table: 'schema', value: schemaVersion }]);
    const again = await openedStore(host.bridge);
    expect(again.opening).toEqual({ kind: 'as-left' });
    await again.close();
  });

  it('sends what had waited when the program was closed', async () => {
    const store = await openedStore(host.bridge);
    await store.saving.settled();
    host.away = true;
    await keepAndClose(store, 'k1', 'k2');
    host.away = false;
    const again = await openedStore(host.bridge);
    expect(again.opening).toEqual({ kind: 'as-left' });
    await again.saving.settled();
    await again.close();
    expect((await rowsOf(await openedJournal(folder))).map(({ key }) => key)).toEqual(['"version"', '"k1"', '"k2"']);
  });

  it('makes a deleted store again from the journal, and tells how far it is', async () => {
    await keepAndClose(await openedStore(host.bridge), 'k1', 'k2');
    const before = await contents();
    await Dexie.delete(databaseName);
    const told: [number, number][] = [];
    const again = await openStore(host.bridge, { timing: quick, progress: (done, total) => told.push([done, total]) });
    expect(again.ok && again.value.opening).toEqual({ kind: 'rebuilt', rows: 3 });
    expect(told).toEqual([[3, 3]]);
    if (again.ok) await again.value.close();
    expect(await contents()).toEqual(before);
    const third = await openedStore(host.bridge);
    expect(third.opening).toEqual({ kind: 'as-left' });
    await third.close();
  });

  it('follows a journal that another window or host has written on', async () => {
    await keepAndClose(await openedStore(host.bridge), 'k1');
    const stale = await copyOf(databaseName);
    await keepAndClose(await openedStore(host.bridge), 'k2');
    await stale.putBack();
    const again = await openedStore(host.bridge);
    expect(again.opening).toEqual({ kind: 'rebuilt', rows: 3 });
    await again.close();
    expect(await complaints()).toEqual([complaint('k1'), complaint('k2')]);
  });

  it('follows a journal that holds what waited here and went on with others, without a word of loss', async () => {
    const waiting = await waitingStore(async (store) => {
      await store.ledger.complaints.keep(complaint('k1'));
      return copyOf(databaseName);
    });
    // The row reached the disk, but the browser fell back to before it heard of that; meanwhile somebody else wrote on.
    await keepAndClose(await openedStore(host.bridge), 'k2');
    await waiting.putBack();
    const again = await openedStore(host.bridge);
    expect(again.opening).toEqual({ kind: 'rebuilt', rows: 3 });
    await again.close();
    expect(await complaints()).toEqual([complaint('k1'), complaint('k2')]);
  });

  it('counts as unsent only what never reached the journal', async () => {
    const [sent, more] = await waitingStore(async (store) => {
      await store.ledger.complaints.keep(complaint('k1'));
      const first = await copyOf(databaseName);
      await store.ledger.complaints.keep(complaint('lost'));
      return [first, await copyOf(databaseName)] as const;
    });
    await sent.putBack();
    await keepAndClose(await openedStore(host.bridge), 'k2');
    await more.putBack();
    const again = await openedStore(host.bridge);
    expect(again.opening).toMatchObject({ kind: 'set-aside', unsent: 1 });
    await again.close();
    expect(await complaints()).toEqual([complaint('k1'), complaint('k2')]);
  });

  it('begins a rebuild anew that was cut off half-way', async () => {
    await keepAndClose(await openedStore(host.bridge), 'k1');
    await Dexie.delete(databaseName);
    const db = openDatabase(databaseName);
    await db.meta.put({ key: 'rebuilding', value: true });
    await db.complaints.put(complaint('from nowhere'));
    db.close();
    const again = await openedStore(host.bridge);
    expect(again.opening).toEqual({ kind: 'rebuilt', rows: 2 });
    await again.close();
    expect(await complaints()).toEqual([complaint('k1')]);
  });

  it('gives the journal back what a damaged disk took from its end', async () => {
    await keepAndClose(await openedStore(host.bridge), 'k1', 'k2', 'k3');
    const whole = readFileSync(journalFile());
    writeFileSync(journalFile(), whole.subarray(0, whole.length - 5));
    await host.reopen();
    const again = await openedStore(host.bridge);
    expect(again.opening).toEqual({ kind: 'mended', rows: 1 });
    await again.saving.settled();
    await again.close();
    expect(await complaints()).toEqual(['k1', 'k2', 'k3'].map(complaint));
    expect((await rowsOf(await openedJournal(folder))).map(({ key }) => key)).toEqual(['"version"', '"k1"', '"k2"', '"k3"']);
  });

  it('writes the whole store again when the journal is gone', async () => {
    await keepAndClose(await openedStore(host.bridge), 'k1', 'k2');
    const before = await contents();
    rmSync(journalFile());
    await host.reopen();
    const again = await openedStore(host.bridge);
    expect(again.opening).toEqual({ kind: 'mended', rows: 2 });
    await again.saving.settled();
    await again.close();
    await Dexie.delete(databaseName);
    const third = await openedStore(host.bridge);
    expect(third.opening).toEqual({ kind: 'rebuilt', rows: 3 });
    await third.close();
    expect(await contents()).toEqual(before);
  });

  it('keeps a store aside that does not belong to the journal, rebuilds, and says so', async () => {
    const other = scratchFolder('other');
    const stranger = await testHost(other);
    const first = await openedStore(stranger.bridge);
    await first.ledger.complaints.keep(complaint('theirs'));
    await first.saving.settled();
    await first.close();
    await Dexie.delete(databaseName);
    const own = await openedStore(host.bridge);
    await own.saving.settled();
    host.away = true;
    await keepAndClose(own, 'mine');
    host.away = false;
    const again = await openedStore(stranger.bridge);
    const name = 'gongkai-aside-2026-11-03T02-00-00-000Z';
    expect(again.opening).toEqual({ kind: 'set-aside', rows: 2, name, unsent: 1 });
    await again.close();
    expect(await complaints()).toEqual([complaint('theirs')]);
    expect((await contents(name))['complaints']).toEqual([complaint('mine')]);
    rmSync(other, { recursive: true });
  });
});

describe('the store does not open', () => {
  it('when the host is not there, and changes nothing', async () => {
    host.away = true;
    expect(await openStore(host.bridge, { timing: quick })).toEqual({ ok: false, error: 'no-host' });
  });

  it('when a newer program wrote it, and leaves it as it is', async () => {
    const newer = new Dexie(databaseName);
    newer.version(schemaVersion + 1).stores({ settings: 'key', novelties: 'id' });
    await newer.table('novelties').put({ id: 'n1' });
    newer.close();
    expect(await openStore(host.bridge, { timing: quick })).toEqual({ ok: false, error: 'newer-data' });
    const [left] = await indexedDB.databases();
    expect(left).toEqual({ name: databaseName, version: (schemaVersion + 1) * 10 });
  });

  it('when the browser cannot open its database, and the journal is still whole', async () => {
    const odd = new Dexie(databaseName);
    odd.version(1).stores({ returns: 'another' });
    await odd.open();
    odd.close();
    expect(await openStore(host.bridge, { timing: quick })).toEqual({ ok: false, error: 'store-damaged' });
    expect((await openedJournal(folder)).head()).toMatchObject({ ok: true });
  });

  it('when a newer program wrote the journal', async () => {
    await keepAndClose(await openedStore(host.bridge), 'k1');
    const journal = await openedJournal(folder);
    const head = journal.head();
    if (!head.ok) throw new Error(head.error);
    const mark = { tx: 'n', at: '2026-11-03T02:00:00Z', table: 'schema', op: 'put' as const, key: '"version"', value: schemaVersion + 1 };
    await journal.append({ after: head.value, rows: [mark] });
    await host.reopen();
    expect(await openStore(host.bridge, { timing: quick })).toEqual({ ok: false, error: 'newer-data' });
  });

  it('when the journal is damaged in the middle', async () => {
    await keepAndClose(await openedStore(host.bridge), 'k1', 'k2');
    const before = await contents();
    writeFileSync(journalFile(), readFileSync(journalFile(), 'utf8').replace('k1', 'k9'));
    await host.reopen();
    expect(await openStore(host.bridge, { timing: quick })).toEqual({ ok: false, error: 'journal-damaged' });
    expect(await contents()).toEqual(before);
  });
});

/** What an open store gives while its host is away; the host is back afterwards. */
async function waitingStore<Value>(work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openedStore(host.bridge);
  await store.saving.settled();
  host.away = true;
  const value = await work(store);
  await store.close();
  host.away = false;
  return value;
}

/** The rows of a database as they are now, to be put back later: a browser that fell back to an older state. */
async function copyOf(name: string) {
  const read = async () => {
    const db = openDatabase(name);
    await db.open();
    const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
    db.close();
    return rows;
  };
  const rows = await read();
  return {
    putBack: async () => {
      await Dexie.delete(name);
      const db = openDatabase(name);
      for (const [table, kept] of rows) await db.table(table).bulkPut([...kept]);
      db.close();
    },
  };
}
