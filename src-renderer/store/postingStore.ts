import type { PostedNotice } from '../../src-domain/notices/types';
import type { Publication } from '../../src-domain/ledger/types';
import type { DeskDatabase } from './database';

export interface PostingStore {
  /** Sheets that hang and sheets that were taken down, newest first. */
  readonly all: () => Promise<readonly PostedNotice[]>;
  readonly keep: (notice: PostedNotice) => Promise<void>;
  /** A sheet went up: kept here and as a publication of its record, both or neither. False when there is no such record. */
  readonly hang: (notice: PostedNotice, publication: Publication) => Promise<boolean>;
}

export const postingStore = (db: DeskDatabase): PostingStore => ({
  all: async () => (await db.postings.toArray()).sort((one, other) => other.postedOn.localeCompare(one.postedOn)),
  keep: async (notice) => {
    await db.postings.put(notice);
  },
  hang: (notice, publication) =>
    db.transaction('rw', db.postings, db.records, async () => {
      const record = await db.records.get(notice.record);
      if (record === undefined) return false;
      await db.postings.put(notice);
      await db.records.put({ ...record, publications: [...record.publications, publication] });
      return true;
    }),
});
