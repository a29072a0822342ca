import type { Catalogue, CatalogueItem } from '../types';

/** One promise in two versions of a catalogue. */
export interface ItemPair {
  readonly before: CatalogueItem;
  readonly after: CatalogueItem;
}

export interface Matched {
  readonly pairs: readonly ItemPair[];
  readonly added: readonly CatalogueItem[];
  readonly retired: readonly CatalogueItem[];
}

/** By what two items are taken for the same. */
type Mark = (item: CatalogueItem) => string;

export const byName: Mark = ({ field, level1, level2 }) => JSON.stringify([field, level1, level2]);
const byNumber: Mark = ({ id }) => id;
const byNumberInField: Mark = ({ id, field }) => JSON.stringify([id, field]);

/** The names speak first: numbers shift when a line is put in between, and another catalogue has numbers of its own. */
const marksFor = (before: Catalogue, after: Catalogue): readonly Mark[] => [
  byName,
  before.catalogue === after.catalogue ? byNumber : byNumberInField,
];

/** Which item of the next version is which of the one before: every item stands in exactly one pair, or is added, or is retired. */
export function matchItems(before: Catalogue, after: Catalogue): Matched {
  let open: Matched = { pairs: [], added: after.items, retired: before.items };
  for (const mark of marksFor(before, after)) open = matchBy(mark, open);
  return open;
}

function matchBy(mark: Mark, { pairs, added, retired }: Matched): Matched {
  const [old, fresh] = [onlyOnes(mark, retired), onlyOnes(mark, added)];
  const found = added.flatMap((after): readonly ItemPair[] => {
    const before = fresh.has(mark(after)) ? old.get(mark(after)) : undefined;
    return before === undefined ? [] : [{ before, after }];
  });
  const taken = new Set(found.flatMap((pair) => [pair.before, pair.after]));
  return {
    pairs: [...pairs, ...found],
    added: added.filter((item) => !taken.has(item)),
    retired: retired.filter((item) => !taken.has(item)),
  };
}

/** Items by their mark; two of one mark could each be meant, so neither is taken. */
function onlyOnes(mark: Mark, items: readonly CatalogueItem[]): ReadonlyMap<string, CatalogueItem> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(mark(item), (counts.get(mark(item)) ?? 0) + 1);
  return new Map(items.filter((item) => counts.get(mark(item)) === 1).map((item) => [mark(item), item]));
}
