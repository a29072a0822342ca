import { versionId, type Adoption } from '../../src-domain/catalogue/adoption';
import type { ItemConfirmation } from '../../src-domain/catalogue/confirmations';
import type { Period } from '../../src-domain/catalogue/periods';
import type { Catalogue, CatalogueItem } from '../../src-domain/catalogue/types';
import { catalogueVersions, type CatalogueVersions } from '../../src-domain/catalogue/versions/history';
import { putCatalogue, readCatalogue, type CatalogueOf } from './catalogueRows';
import type { DeskDatabase } from './database';

export interface CatalogueStore {
  /** The unit's catalogue in force; undefined before one was taken in. */
  readonly read: () => Promise<Catalogue | undefined>;
  /** One item of either catalogue in force. */
  readonly item: (id: string) => Promise<CatalogueItem | undefined>;
  /** The catalogue of the village boards in force. */
  readonly village: () => Promise<Catalogue | undefined>;
  /** The unit's catalogue, or that of the village boards, with every version it ever had here. */
  readonly versions: (of?: CatalogueOf) => Promise<CatalogueVersions | undefined>;
  /**
   * Puts a version in force and keeps how it came about. The unit's own catalogue is replaced whole, whatever its name; the one of the
   * village boards stays, and the other way round.
   */
  readonly adopt: (catalogue: Catalogue, adoption: Adoption) => Promise<void>;
  /** 撤回启用: the version before comes back, the adoption is gone; false when its version is not the one in force. */
  readonly revert: (before: Catalogue, adoption: Adoption) => Promise<boolean>;
  /** Every version that ever came into force here, by day and number. */
  readonly adoptions: () => Promise<readonly Adoption[]>;
  readonly confirmations: () => Promise<readonly ItemConfirmation[]>;
  /** 登记本期没有, or 不适用. One of an item and period replaces the other. */
  readonly confirm: (confirmation: ItemConfirmation) => Promise<void>;
  readonly withdrawConfirmation: (item: string, period: Period) => Promise<void>;
}

const idOf = (item: string, period: Period): string => `${item}/${period}`;

async function allAdoptions(db: DeskDatabase): Promise<readonly Adoption[]> {
  const kept = await db.adoptions.toArray();
  return kept.sort((one, other) => one.adoptedOn.localeCompare(other.adoptedOn) || one.version - other.version);
}

const readVersions = (db: DeskDatabase, of: CatalogueOf): Promise<CatalogueVersions | undefined> =>
  db.transaction('r', db.catalogues, db.catalogueItems, db.adoptions, async () => {
    const inForce = await readCatalogue(db, of);
    return inForce === undefined ? undefined : catalogueVersions(inForce, await allAdoptions(db));
  });

const revert = (db: DeskDatabase, before: Catalogue, adoption: Adoption): Promise<boolean> =>
  db.transaction('rw', db.catalogues, db.catalogueItems, db.adoptions, async () => {
    const kept = await db.catalogues.get(adoption.catalogue);
    if (kept === undefined || versionId(kept) !== adoption.id) return false;
    await putCatalogue(db, before);
    await db.adoptions.delete(adoption.id);
    return true;
  });

export const catalogueStore = (db: DeskDatabase): CatalogueStore => ({
  read: () => db.transaction('r', db.catalogues, db.catalogueItems, async () => readCatalogue(db, 'unit')),
  item: async (id) => {
    const row = await db.catalogueItems.get(id);
    if (row === undefined) return undefined;
    const { catalogue: _, ...item } = row;
    return item;
  },
  village: () => db.transaction('r', db.catalogues, db.catalogueItems, async () => readCatalogue(db, 'village')),
  versions: (of = 'unit') => readVersions(db, of),
  adopt: (catalogue, adoption) =>
    db.transaction('rw', db.catalogues, db.catalogueItems, db.adoptions, async () => {
      await putCatalogue(db, catalogue);
      await db.adoptions.put(adoption);
    }),
  revert: (before, adoption) => revert(db, before, adoption),
  adoptions: () => allAdoptions(db),
  confirmations: async () => (await db.nilConfirmations.toArray()).map(({ id: _, ...confirmation }) => confirmation),
  confirm: async (confirmation) => {
    await db.nilConfirmations.put({ ...confirmation, id: idOf(confirmation.item, confirmation.period) });
  },
  withdrawConfirmation: (item, period) => db.nilConfirmations.delete(idOf(item, period)),
});
