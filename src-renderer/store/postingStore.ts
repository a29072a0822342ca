import type { PostedNotice } from '../../src-domain/notices/types';
import type { Publication } from '../../src-domain/ledger/types';
import type { DeskDatabase } from './database';

export interface PostingStore {
  /** Sheets that hang and sheets that were taken down, newest first. */
  readonly all: () => Promise<readonly PostedNotice[]>;
  /** Several rows: all or none. */
  readonly keep: (...notices: readonly PostedNotice[]) => Promise<void>;
  /**
   * Sheets of one record went up, on one board or on many: kept here and as one publication of their record, all or nothing. False when
   * there is no such record.
   */
  readonly hang: (notices: readonly PostedNotice[], publication: Publication) => Promise<boolean>;
}

export const postingStore = (db: DeskDatabase): PostingStore => ({
  all: async () => (await db.postings.toArray()).sort((one, other) => other.postedOn.localeCompare(one.postedOn)),
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
});
