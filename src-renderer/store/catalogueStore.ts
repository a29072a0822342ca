import type { Adoption } from '../../src-domain/catalogue/adoption';
import type { ItemConfirmation } from '../../src-domain/catalogue/confirmations';
import type { Catalogue, CatalogueItem } from '../../src-domain/catalogue/types';
import type { Period } from '../../src-domain/catalogue/periods';
import type { DeskDatabase } from './database';

/** The catalogue of the village boards (村务公开) stands beside the unit's own. */
const villageCatalogueName = 'village';

export interface CatalogueStore {
  /** The unit's catalogue in force; undefined before one was taken in. */
  readonly read: () => Promise<Catalogue | undefined>;
  /** One item of either catalogue in force. */
  readonly item: (id: string) => Promise<CatalogueItem | undefined>;
  /** The catalogue of the village boards in force. */
  readonly village: () => Promise<Catalogue | undefined>;
  /**
   * Puts a version in force and keeps how it came about. The unit's own catalogue is replaced whole, whatever its name; the one of the
   * village boards stays, and the other way round.
   */
  readonly adopt: (catalogue: Catalogue, adoption: Adoption) => Promise<void>;
  /** Every version that ever came into force here, oldest first. */
  readonly adoptions: () => Promise<readonly Adoption[]>;
  readonly confirmations: () => Promise<readonly ItemConfirmation[]>;
  /** 登记本期没有, or 不适用. One of an item and period replaces the other. */
  readonly confirm: (confirmation: ItemConfirmation) => Promise<void>;
  readonly withdrawConfirmation: (item: string, period: Period) => Promise<void>;
}

const idOf = (item: string, period: Period): string => `${item}/${period}`;

const forVillages = (name: string): boolean => name === villageCatalogueName;

async function readOne(db: DeskDatabase, village: boolean): Promise<Catalogue | undefined> {
  const kept = (await db.catalogues.toArray()).find(({ catalogue }) => forVillages(catalogue) === village);
  if (kept === undefined) return undefined;
  const rows = await db.catalogueItems.where('catalogue').equals(kept.catalogue).toArray();
  return { ...kept, items: rows.map(({ catalogue: _, ...item }) => item) };
}

/** Takes out the catalogue that another one replaces. */
async function takeOut(db: DeskDatabase, village: boolean): Promise<void> {
  const replaced = (await db.catalogues.toArray()).filter(({ catalogue }) => forVillages(catalogue) === village);
  for (const { catalogue } of replaced) {
    await db.catalogueItems.where('catalogue').equals(catalogue).delete();
    await db.catalogues.delete(catalogue);
  }
}

export const catalogueStore = (db: DeskDatabase): CatalogueStore => ({
  read: () => db.transaction('r', db.catalogues, db.catalogueItems, () => readOne(db, false)),
  item: async (id) => {
    const row = await db.catalogueItems.get(id);
    if (row === undefined) return undefined;
    const { catalogue: _, ...item } = row;
    return item;
  },
  village: () => db.transaction('r', db.catalogues, db.catalogueItems, () => readOne(db, true)),
  adopt: ({ items, ...catalogue }, adoption) =>
    db.transaction('rw', db.catalogues, db.catalogueItems, db.adoptions, async () => {
      await takeOut(db, forVillages(catalogue.catalogue));
      await db.catalogues.put(catalogue);
      await db.catalogueItems.bulkPut(items.map((item) => ({ ...item, catalogue: catalogue.catalogue })));
      await db.adoptions.put(adoption);
    }),
  adoptions: async () => (await db.adoptions.toArray()).sort((one, other) => one.version - other.version),
  confirmations: async () => (await db.nilConfirmations.toArray()).map(({ id: _, ...confirmation }) => confirmation),
  confirm: async (confirmation) => {
    await db.nilConfirmations.put({ ...confirmation, id: idOf(confirmation.item, confirmation.period) });
  },
  withdrawConfirmation: (item, period) => db.nilConfirmations.delete(idOf(item, period)),
});
