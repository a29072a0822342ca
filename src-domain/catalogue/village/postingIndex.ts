import type { VillagePosting } from './posting';

/** What is registered of one item of one village, by period. */
export type ItemPostings = ReadonlyMap<string, VillagePosting>;

/** Postings by village, item and period, put in order once for all cells. */
export type PostingIndex = ReadonlyMap<string, ReadonlyMap<string, ItemPostings>>;

const none: ItemPostings = new Map();

const innerMap = <Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> => {
  const found = maps.get(key) ?? new Map<string, Value>();
  if (found.size === 0) maps.set(key, found);
  return found;
};

export function indexPostings(postings: Iterable<VillagePosting>): PostingIndex {
  const villages = new Map<string, Map<string, Map<string, VillagePosting>>>();
  for (const posting of postings) innerMap(innerMap(villages, posting.village), posting.item).set(posting.period, posting);
  return villages;
}

export const postingsOf = (index: PostingIndex, village: string, item: string): ItemPostings => index.get(village)?.get(item) ?? none;
