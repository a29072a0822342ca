import type { ItemConfirmation } from '../../src-domain/catalogue/coverage';
import type { Catalogue } from '../../src-domain/catalogue/types';
import type { Month } from '../../src-domain/kernel/month';
import type { DeskDatabase } from './database';

export interface CatalogueStore {
  /** The catalogue in force; undefined before one was taken in. */
  readonly read: () => Promise<Catalogue | undefined>;
  /** Replaces the catalogue in force by another, or by its next version. */
  readonly adopt: (catalogue: Catalogue) => Promise<void>;
  readonly confirmations: () => Promise<readonly ItemConfirmation[]>;
  /** 登记本期没有, or 不适用. One of an item and month replaces the other. */
  readonly confirm: (confirmation: ItemConfirmation) => Promise<void>;
  readonly withdrawConfirmation: (item: string, period: Month) => Promise<void>;
}

const idOf = (item: string, period: Month): string => `${item}/${period}`;

export const catalogueStore = (db: DeskDatabase): CatalogueStore => ({
  read: () =>
    db.transaction('r', db.catalogues, db.catalogueItems, async () => {
      const [kept, items] = [await db.catalogues.toCollection().first(), await db.catalogueItems.toArray()];
      return kept === undefined ? undefined : { ...kept, items };
    }),
  adopt: ({ items, ...catalogue }) =>
    db.transaction('rw', db.catalogues, db.catalogueItems, async () => {
      await db.catalogues.clear();
      await db.catalogueItems.clear();
      await db.catalogues.put(catalogue);
      await db.catalogueItems.bulkPut(items);
    }),
  confirmations: async () => (await db.nilConfirmations.toArray()).map(({ id: _, ...confirmation }) => confirmation),
  confirm: async (confirmation) => {
    await db.nilConfirmations.put({ ...confirmation, id: idOf(confirmation.item, confirmation.period) });
  },
  withdrawConfirmation: (item, period) => db.nilConfirmations.delete(idOf(item, period)),
});
