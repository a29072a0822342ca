import type { Month } from '../../src-domain/kernel/month';
import { numberOf, periodOf, type ReturnVersion } from '../../src-domain/returns/versions';
import type { DeskDatabase } from './database';
import type { ReturnRow } from './rows';

export interface ReturnStore {
  /** Every version of every month, by month and version. */
  readonly all: () => Promise<readonly ReturnVersion[]>;
  /** The versions of a month, oldest first. */
  readonly ofPeriod: (period: Month) => Promise<readonly ReturnVersion[]>;
  /** Keeps versions together, e.g. the corrected one and the one it supersedes. */
  readonly keep: (...versions: readonly ReturnVersion[]) => Promise<void>;
  /** Gives a draft up. Only drafts can be dropped; false for anything else. */
  readonly dropDraft: (period: Month, version: number) => Promise<boolean>;
}

const idOf = (period: Month, number: number): string => `${period}/${String(number).padStart(3, '0')}`;

export const returnRow = (version: ReturnVersion): ReturnRow => {
  const period = periodOf(version);
  return { id: idOf(period, numberOf(version)), period, version };
};

export const returnStore = (db: DeskDatabase): ReturnStore => ({
  all: async () => (await db.returns.orderBy('id').toArray()).map(({ version }) => version),
  ofPeriod: async (period) => (await db.returns.where('period').equals(period).sortBy('id')).map(({ version }) => version),
  keep: async (...versions) => {
    await db.returns.bulkPut(versions.map(returnRow));
  },
  dropDraft: (period, number) =>
    db.transaction('rw', db.returns, async () => {
      const id = idOf(period, number);
      if ((await db.returns.get(id))?.version.state !== 'draft') return false;
      await db.returns.delete(id);
      return true;
    }),
});
