import { monthOf } from '../../../src-domain/kernel/month';
import type { SearchEntry, SearchFilters } from '../../../src-domain/search/types';
import { href } from '../../shell/router';

function recordPlace({ id, state }: SearchEntry): string {
  // What is not published by itself has nothing to register: its review says why.
  return state === 'not-for-publication' ? href('review', [id]) : href('ledger', ['records'], { record: id });
}

/** The page of what was found. */
export function placeOf(entry: SearchEntry): string {
  const { kind, id, days } = entry;
  switch (kind) {
    case 'item':
      return href('catalogue', [id]);
    case 'village-item':
      return href('catalogue', ['village', 'item', id]);
    case 'document':
      return href('review', [id]);
    case 'record':
      return recordPlace(entry);
    case 'return':
      return href('returns', [id]);
    case 'request':
      return href('ledger', ['requests'], days[0] === undefined ? {} : { period: monthOf(days[0]) });
    case 'posting':
      return href('notices', ['posting', id]);
    case 'gazette':
      return href('channels', ['gazette', id]);
  }
}

/** The results page of a question. */
export const resultsPlace = (typed: string, filters: SearchFilters = {}): string => href('search', [], queryOf(typed, filters));

export const queryOf = (typed: string, filters: SearchFilters): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [['q', typed], ...Object.entries(filters)].filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== ''),
  );
