import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseName, openDatabase, type DeskDatabase } from '../../src-renderer/store/database';
import { journalMiddleware } from '../../src-renderer/store/journal/middleware';
import { aRecord, aRequest } from '../builders/ledger';
import { forgetDatabases } from '../builders/store';

let db: DeskDatabase;
beforeEach(() => {
  db = openDatabase(
    databaseName,
    journalMiddleware(() => '2026-11-03T02:00:00.000Z'),
  );
});
afterEach(async () => {
  db.close();
  await forgetDatabases();
});

const record = (id: string) => aRecord({ id, indexNumber: `640425031/2026-${id}` });
const waiting = async () =>
  (await db.outbox.orderBy('seq').toArray()).map(({ table, op, key, value }) => ({
    table,
    op,
    key,
    ...(value === null ? {} : { value: JSON.parse(value) as unknown }),
  }));

describe('every change of the store', () => {
  it('stands in the outbox as a whole row, whichever way it was made', async () => {
    await db.records.add(record('1'));
    await db.records.update('1', { title: '改后的标题' });
    await db.records.toCollection().modify({ normative: true });
    await db.records.bulkPut([record('2'), record('3')]);
    const changed = { ...record('1'), title: '改后的标题' };
    expect(await waiting()).toEqual([
      { table: 'records', op: 'put', key: '"1"', value: record('1') },
      { table: 'records', op: 'put', key: '"1"', value: changed },
      { table: 'records', op: 'put', key: '"1"', value: { ...changed, normative: true } },
      { table: 'records', op: 'put', key: '"2"', value: record('2') },
      { table: 'records', op: 'put', key: '"3"', value: record('3') },
    ]);
  });

  it('names each row that was deleted: one, several, a range, all', async () => {
    await db.records.bulkPut(['1', '2', '3', '4', '5', '6'].map(record));
    await db.outbox.clear();
    await db.records.delete('1');
    await db.records.bulkDelete(['2']);
    await db.records.where('id').belowOrEqual('3').delete();
    await db.records.where('indexNumber').equals('640425031/2026-4').delete();
    await db.records.clear();
    expect((await waiting()).map(({ op, key }) => `${op} ${key}`)).toEqual(['1', '2', '3', '4', '5', '6'].map((id) => `delete "${id}"`));
    expect(await db.records.count()).toBe(0);
  });

  it('leaves out what failed', async () => {
    await db.records.add(record('1'));
    await expect(db.records.bulkAdd([record('2'), record('1'), record('3')])).rejects.toThrow(Dexie.BulkError);
    expect((await waiting()).map(({ key }) => key)).toEqual(['"1"', '"2"', '"3"']);
    expect(await db.records.count()).toBe(3);
  });

  it('carries one transaction name for all rows of a transaction, and none of an aborted one', async () => {
    await db.transaction('rw', db.records, db.requests, async () => {
      await db.records.put(record('1'));
      await db.requests.put(aRequest());
    });
    const aborted = db.transaction('rw', db.records, async () => {
      await db.records.put(record('2'));
      throw new Error('think again');
    });
    await expect(aborted).rejects.toThrow('think again');
    const rows = await db.outbox.toArray();
    expect(rows.map(({ key }) => key)).toEqual(['"1"', '"q1"']);
    expect(new Set(rows.map(({ tx }) => tx)).size).toBe(1);
  });

  it('keeps store and outbox together when a clear and a put run at once', async () => {
    await db.records.bulkPut([record('1'), record('2')]);
    await db.outbox.clear();
    await db.transaction('rw', db.records, () =>
      Promise.all([db.records.clear(), db.records.put(record('3')), db.records.put(record('1'))]),
    );
    const left = new Set<string>(['"1"', '"2"']);
    for (const { op, key } of await waiting())
      if (op === 'put') left.add(key);
      else left.delete(key);
    expect((await db.records.toCollection().primaryKeys()).map((key) => JSON.stringify(key))).toEqual([...left].sort());
  });
});

describe('a row that the journal could not carry', () => {
  it.each([
    ['a date', new Date(0)],
    ['a map', new Map([[1, 2]])],
    ['not a number', Number.NaN],
    ['bytes', new Uint8Array(3)],
    ['a hole in a list', [undefined]],
  ])('is not written either: %s', async (_, value) => {
    await expect(db.settings.put({ key: 'unit', value })).rejects.toThrow();
    expect(await db.settings.count()).toBe(0);
    expect(await db.outbox.count()).toBe(0);
  });

  it('undoes the whole transaction even where the error is caught', async () => {
    await db
      .transaction('rw', db.settings, async () => {
        await db.settings.put({ key: 'since', value: '2026-01-01' });
        await db.settings.put({ key: 'unit', value: new Date(0) }).catch(() => undefined);
      })
      .catch(() => undefined);
    expect(await db.settings.count()).toBe(0);
    expect(await db.outbox.count()).toBe(0);
  });

  it('is one of more than 2,000 in a transaction, or one with too long a key', async () => {
    const many = Array.from({ length: 2001 }, (_, at) => record(String(at)));
    await expect(db.records.bulkPut(many)).rejects.toThrow();
    await expect(db.drafts.put({ key: 'x'.repeat(400), value: 1, at: '' })).rejects.toThrow();
    expect([await db.records.count(), await db.drafts.count(), await db.outbox.count()]).toEqual([0, 0, 0]);
  });
});

it('does not commit a row when the outbox takes none', async () => {
  const broken = openDatabase('broken', {
    ...journalMiddleware(() => ''),
    create: (core) =>
      journalMiddleware(() => '').create({
        ...core,
        table: (name) =>
          name === 'outbox'
            ? { ...core.table(name), mutate: async () => ({ numFailures: 1, failures: { 0: new Error('full') }, lastResult: undefined }) }
            : core.table(name),
      }),
  });
  await expect(broken.records.put(record('1'))).rejects.toThrow();
  expect(await broken.records.count()).toBe(0);
  broken.close();
});
