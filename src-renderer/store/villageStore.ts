import type { VillagePosting } from '../../src-domain/catalogue/village/posting';
import type { VillageChange } from '../../src-domain/catalogue/village/register';
import type { DeskDatabase } from './database';

export interface VillageStore {
  /** Postings whose period lies in these years, first and last included. */
  readonly ofYears: (first: number, last: number) => Promise<readonly VillagePosting[]>;
  /** Every posting of these items: those without a period stand for good. */
  readonly ofItems: (items: readonly string[]) => Promise<readonly VillagePosting[]>;
  /** Ids of every item that anything was ever registered of. */
  readonly items: () => Promise<readonly string[]>;
  /** Everything ever registered of one village. */
  readonly ofVillage: (village: string) => Promise<readonly VillagePosting[]>;
  /** Keeps and takes out several: all or none. */
  readonly change: (change: VillageChange) => Promise<void>;
}

/** 村务公开 as registered for village boards. Years of a township are many rows, so nothing reads them all. */
export const villageStore = ({ villagePostings }: DeskDatabase): VillageStore => ({
  // Every key begins with its year: 2026, 2026-10, 2026-Q4, 2026-10-05.
  ofYears: (first, last) =>
    villagePostings
      .where('period')
      .between(String(first), String(last + 1))
      .toArray(),
  ofItems: (items) => villagePostings.where('item').anyOf(items).toArray(),
  items: async () => (await villagePostings.orderBy('item').uniqueKeys()).map(String),
  ofVillage: (village) => villagePostings.where('id').startsWith(`${village}/`).toArray(),
  change: ({ keep, drop }) =>
    villagePostings.db.transaction('rw', villagePostings, async () => {
      await villagePostings.bulkDelete([...drop]);
      await villagePostings.bulkPut([...keep]);
    }),
});
