import type { Catalogue, CatalogueItem } from '../types';
import { columnChanges, type ColumnChange } from './fields';
import { matchItems, type ItemPair } from './match';

/** An item that reads otherwise than before, column by column. */
export interface ChangedItem extends ItemPair {
  readonly changes: readonly ColumnChange[];
}

/** How a version differs from the one before. Items that read the same stand in none of the lists. */
export interface CatalogueDifference {
  readonly added: readonly CatalogueItem[];
  readonly changed: readonly ChangedItem[];
  readonly retired: readonly CatalogueItem[];
  /** How many items read as before. */
  readonly unchanged: number;
  /** What is printed under the catalogue, where it changed. */
  readonly tail: { readonly before: string; readonly after: string } | null;
}

const nothing: Catalogue['items'] = [];

/** Most of a large catalogue reads to the letter as before: that is soon seen. */
const isSameText = ({ before, after }: ItemPair): boolean => JSON.stringify(before) === JSON.stringify(after);

/** `before` is null for a first catalogue: then everything is added. */
export function difference(before: Catalogue | null, after: Catalogue): CatalogueDifference {
  const { pairs, added, retired } = matchItems(before ?? { ...after, items: nothing }, after);
  const changed = pairs.flatMap((pair): readonly ChangedItem[] => {
    const changes = isSameText(pair) ? [] : columnChanges(pair.before, pair.after);
    return changes.length === 0 ? [] : [{ ...pair, changes }];
  });
  const tail = before === null || before.tail === after.tail ? null : { before: before.tail, after: after.tail };
  return { added, changed, retired, unchanged: pairs.length - changed.length, tail };
}
