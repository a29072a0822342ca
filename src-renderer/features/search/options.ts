import type { Hit, HitGroup, SearchReply } from '../../../src-domain/search/types';
import { placeOf, resultsPlace } from './places';

export interface HitOption {
  readonly id: string;
  readonly hit: Hit;
  readonly place: string;
}

export interface OptionGroup {
  readonly group: HitGroup;
  readonly options: readonly HitOption[];
}

/** Where the list under the box can lead, in its order: the hits, then all of them. */
export interface BoxOptions {
  readonly groups: readonly OptionGroup[];
  readonly all: { readonly id: string; readonly place: string };
  readonly order: readonly { readonly id: string; readonly place: string }[];
}

export function boxOptions(listId: string, typed: string, { groups }: SearchReply): BoxOptions {
  const made = groups.map((group) => ({
    group,
    options: group.hits.map((hit) => ({ id: `${listId}-${hit.entry.kind}-${hit.entry.id}`, hit, place: placeOf(hit.entry) })),
  }));
  const all = { id: `${listId}-all`, place: resultsPlace(typed) };
  return { groups: made, all, order: [...made.flatMap(({ options }) => options), all] };
}
