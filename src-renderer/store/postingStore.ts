import { actOf, republished } from '../../src-domain/notices/publications';
import type { PostedNotice } from '../../src-domain/notices/types';
import type { Publication } from '../../src-domain/ledger/types';
import type { DeskDatabase } from './database';

export interface PostingStore {
  /** Sheets that hang and sheets that were taken down, newest first; none that was withdrawn. */
  readonly all: () => Promise<readonly PostedNotice[]>;
  /** Registered by mistake, newest first. */
  readonly withdrawn: () => Promise<readonly PostedNotice[]>;
  /** Several rows: all or none. */
  readonly keep: (...notices: readonly PostedNotice[]) => Promise<void>;
  /**
   * Sheets of one record went up, on one board or on many: kept here and as one publication of their record, all or nothing. False when
   * there is no such record.
   */
  readonly hang: (notices: readonly PostedNotice[], publication: Publication) => Promise<boolean>;
  /**
   * Sheets of one act as they should have been registered, or taken out as if nothing was (`out`); the publications of their record
   * follow, all or nothing. False when the publication was changed by hand meanwhile: it is left alone.
   */
  readonly amend: (changed: readonly PostedNotice[], out?: readonly string[]) => Promise<boolean>;
}

const newestFirst = (notices: readonly PostedNotice[]): readonly PostedNotice[] =>
  [...notices].sort((one, other) => other.postedOn.localeCompare(one.postedOn));

async function amend(db: DeskDatabase, changed: readonly PostedNotice[], out: readonly string[]): Promise<boolean> {
  const act = actOf({ id: changed[0]?.id ?? out[0] ?? '' });
  const before = await db.postings
    .where('id')
    .startsWith(act)
    .filter((each) => actOf(each) === act)
    .toArray();
  await db.postings.bulkPut([...changed]);
  await db.postings.bulkDelete([...out]);
  const after = before.filter(({ id }) => !out.includes(id)).map((each) => changed.find(({ id }) => id === each.id) ?? each);
  const record = await db.records.get(before[0]?.record ?? '');
  if (record === undefined) return true;
  const publications = republished(record.publications, before, after);
  if (publications !== null) await db.records.put({ ...record, publications });
  return publications !== null;
}

export const postingStore = (db: DeskDatabase): PostingStore => ({
  all: async () => newestFirst(await db.postings.filter(({ withdrawn }) => withdrawn === undefined).toArray()),
  withdrawn: async () => newestFirst(await db.postings.filter(({ withdrawn }) => withdrawn !== undefined).toArray()),
  keep: async (...notices) => {
    await db.postings.bulkPut([...notices]);
  },
  hang: (notices, publication) =>
    db.transaction('rw', db.postings, db.records, async () => {
      const record = await db.records.get(notices[0]?.record ?? '');
      if (record === undefined) return false;
      await db.postings.bulkPut([...notices]);
      await db.records.put({ ...record, publications: [...record.publications, publication] });
      return true;
    }),
  amend: (changed, out = []) => db.transaction('rw', db.postings, db.records, async () => amend(db, changed, out)),
});
