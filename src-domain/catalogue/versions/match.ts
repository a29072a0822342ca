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

const nameOf = ({ field, level1, level2 }: CatalogueItem): readonly string[] => [field, level1, level2];

export const byName: Mark = (item) => JSON.stringify(nameOf(item));
const byNumber: Mark = ({ id }) => id;

/**
 * Whether an item under the same number may be the old one under a new name: at most one part of its name is another, and where that is
 * 二级事项 some of its content is the same. Otherwise something else was put in the place of what was retired.
 */
function isRenamed({ before, after }: ItemPair): boolean {
  const [was, is] = [nameOf(before), nameOf(after)];
  const kept = was.filter((part, at) => part === is[at]).length;
  return kept >= 2 && (before.level2 === after.level2 || before.content.some((line) => after.content.includes(line)));
}

/**
 * Which item of the next version is which of the one before: every item stands in exactly one pair, or is added, or is retired. The names
 * speak first: numbers shift when a line is put in between, and another catalogue has numbers of its own.
 */
export function matchItems(before: Catalogue, after: Catalogue): Matched {
  const named = matchBy(byName, { pairs: [], added: after.items, retired: before.items });
  const all = matchBy(byNumber, named, isRenamed);
  const place = new Map(after.items.map((item, at) => [item, at]));
  return { ...all, pairs: [...all.pairs].sort((one, other) => (place.get(one.after) ?? 0) - (place.get(other.after) ?? 0)) };
}

function matchBy(mark: Mark, { pairs, added, retired }: Matched, isSame: (pair: ItemPair) => boolean = () => true): Matched {
  const [old, fresh] = [onlyOnes(mark, retired), onlyOnes(mark, added)];
  const found = added.flatMap((after): readonly ItemPair[] => {
    const before = fresh.has(mark(after)) ? old.get(mark(after)) : undefined;
    return before === undefined || !isSame({ before, after }) ? [] : [{ before, after }];
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
