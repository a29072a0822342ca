import { forVillages } from '../../src-domain/catalogue/village/posting';
import type { Catalogue, CatalogueItem } from '../../src-domain/catalogue/types';
import type { DeskDatabase } from './database';
import type { CatalogueItemRow, CatalogueRow } from './rows';

/** Whose: the unit's own catalogue, or that of the village boards. */
export type CatalogueOf = 'unit' | 'village';

const whose = (catalogue: string): CatalogueOf => (forVillages(catalogue) ? 'village' : 'unit');

const keptOf = async (db: DeskDatabase, of: CatalogueOf): Promise<readonly CatalogueRow[]> =>
  (await db.catalogues.toArray()).filter(({ catalogue }) => whose(catalogue) === of);

const rowsOf = (db: DeskDatabase, catalogue: string): Promise<readonly CatalogueItemRow[]> =>
  db.catalogueItems.where('catalogue').equals(catalogue).toArray();

/** The catalogue of that kind in force, its items in the order they were issued in. */
export async function readCatalogue(db: DeskDatabase, of: CatalogueOf): Promise<Catalogue | undefined> {
  const [kept] = await keptOf(db, of);
  if (kept === undefined) return undefined;
  const { order, ...head } = kept;
  const items = (await rowsOf(db, kept.catalogue)).map(({ catalogue: _, ...item }) => item);
  return { ...head, items: order === undefined ? items : inOrder(items, order) };
}

function inOrder(items: readonly CatalogueItem[], order: readonly string[]): readonly CatalogueItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

/** Puts a catalogue in the place of the one of its kind. Only rows that differ are written: a catalogue may have ten thousand. */
export async function putCatalogue(db: DeskDatabase, { items, ...head }: Catalogue): Promise<void> {
  const replaced = await keptOf(db, whose(head.catalogue));
  const old = (await Promise.all(replaced.map(({ catalogue }) => rowsOf(db, catalogue)))).flat();
  const next = new Map(items.map((item) => [item.id, { ...item, catalogue: head.catalogue }]));
  const kept = new Map(old.map((row) => [row.id, row]));
  await db.catalogueItems.bulkDelete(old.map(({ id }) => id).filter((id) => !next.has(id)));
  await db.catalogueItems.bulkPut([...next.values()].filter((row) => JSON.stringify(row) !== JSON.stringify(kept.get(row.id))));
  await db.catalogues.bulkDelete(replaced.map(({ catalogue }) => catalogue).filter((name) => name !== head.catalogue));
  await db.catalogues.put({ ...head, order: items.map(({ id }) => id) });
}
