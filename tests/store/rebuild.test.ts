import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { day } from '../../src-domain/kernel/calendarDate';
import { databaseName, openDatabase, type DeskDatabase } from '../../src-renderer/store/database';
import { journalMiddleware } from '../../src-renderer/store/journal/middleware';
import { testHost } from '../builders/hostJournal';
import { aRecord } from '../builders/ledger';
import { scratchFolder } from '../builders/scratchFolder';
import { contents, forgetDatabases, openedStore } from '../builders/store';

afterEach(forgetDatabases);

// Few keys, so that changes meet; few index numbers, so that their uniqueness is violated now and then.
const key = fc.integer({ min: 0, max: 5 }).map(String);
const words = fc.string({ unit: 'grapheme', maxLength: 6 });
const record = fc
  .record({ id: key, indexNumber: key, title: words })
  .map(({ id, indexNumber, title }) => aRecord({ id, indexNumber: `640425031/2026-0000${indexNumber}`, title }));
const draft = fc.record({ key, value: fc.jsonValue(), at: fc.constant('2026-11-03T02:00:00Z') });
const complaint = key.map((id) => ({ id, on: day(`2026-10-1${id}`) }));

type Change = (db: DeskDatabase) => PromiseLike<unknown>;

const change: fc.Arbitrary<Change> = fc.oneof(
  record.map(
    (row): Change =>
      (db) =>
        db.records.put(row),
  ),
  record.map(
    (row): Change =>
      (db) =>
        db.records.add(row),
  ),
  fc.tuple(key, words).map(
    ([id, title]): Change =>
      (db) =>
        db.records.update(id, { title }),
  ),
  fc.tuple(key, record).map(
    ([id, { indexNumber }]): Change =>
      (db) =>
        db.records.update(id, { indexNumber }),
  ),
  fc.array(record, { maxLength: 4 }).map(
    (rows): Change =>
      (db) =>
        db.records.bulkPut(rows),
  ),
  fc.array(record, { maxLength: 4 }).map(
    (rows): Change =>
      (db) =>
        db.records.bulkAdd(rows),
  ),
  key.map(
    (id): Change =>
      (db) =>
        db.records.delete(id),
  ),
  fc.array(key, { maxLength: 4 }).map(
    (ids): Change =>
      (db) =>
        db.complaints.bulkDelete(ids),
  ),
  words.map(
    (title): Change =>
      (db) =>
        db.records.toCollection().modify({ title }),
  ),
  key.map(
    (id): Change =>
      (db) =>
        db.records.where('id').aboveOrEqual(id).delete(),
  ),
  key.map(
    (id): Change =>
      (db) =>
        db.complaints.where('on').below(`2026-10-1${id}`).delete(),
  ),
  complaint.map(
    (row): Change =>
      (db) =>
        db.complaints.put(row),
  ),
  fc.constant((db: DeskDatabase) => db.complaints.clear()),
  fc.constant((db: DeskDatabase) => db.records.clear()),
  draft.map(
    (row): Change =>
      (db) =>
        db.drafts.put(row),
  ),
);

interface Step {
  readonly changes: readonly Change[];
  readonly how: 'single' | 'transaction' | 'aborted' | 'failures-caught' | 'at-once';
}

const step: fc.Arbitrary<Step> = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 5 }),
  how: fc.constantFrom('single' as const, 'transaction' as const, 'aborted' as const, 'failures-caught' as const, 'at-once' as const),
});

const caught = async (work: () => PromiseLike<unknown>) => {
  try {
    await work();
  } catch {
    // A refused change is part of the game: what matters is that store and journal agree on it.
  }
};

async function take(db: DeskDatabase, { changes, how }: Step): Promise<void> {
  const inOrder = async (each: (change: Change) => PromiseLike<unknown>) => {
    for (const one of changes) await each(one);
  };
  if (how === 'single') return inOrder((one) => caught(() => one(db)));
  await caught(() =>
    db.transaction('rw', db.records, db.complaints, db.drafts, async () => {
      if (how === 'failures-caught') await inOrder((one) => caught(() => one(db)));
      else if (how === 'at-once') await Promise.all(changes.map((one) => one(db)));
      else await inOrder((one) => one(db));
      if (how === 'aborted') throw new Error('given up');
    }),
  );
}

it('a store rebuilt from its journal equals the one that wrote it, table by table', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const folder = scratchFolder('rebuild');
      const host = await testHost(folder);
      await (await openedStore(host.bridge)).close();
      const db = openDatabase(
        databaseName,
        journalMiddleware(() => '2026-11-03T02:00:00.000Z'),
      );
      for (const each of steps) await take(db, each);
      db.close();
      const store = await openedStore(host.bridge);
      await store.saving.settled();
      await store.close();
      const original = await contents();
      await Dexie.delete(databaseName);
      const again = await openedStore(host.bridge);
      expect(again.opening.kind).toBe('rebuilt');
      await again.close();
      expect(await contents()).toEqual(original);
      await forgetDatabases();
      rmSync(folder, { recursive: true });
    }),
    { numRuns: 60 },
  );
}, 120_000);
