import type { Card } from '../../../src-domain/catalogue/supervision';
import type { PostedNotice } from '../../../src-domain/notices/types';
import type { SearchEntry } from '../../../src-domain/search/types';
import type { Office } from '../office';

/** On its last day yellow, after it blue: hanging longer breaks nothing (as 今日 has it). */
function cardOfPosting({ until, takenDownOn }: PostedNotice, today: string): Card {
  if (takenDownOn !== null || until === null || today < until) return 'green';
  return today === until ? 'yellow' : 'blue';
}

/** A sheet on the board, under the item of its record. */
export function postingEntry({ today, items }: Office, posting: PostedNotice, item: string | null): SearchEntry {
  const { id, title, place, postedOn, until, takenDownOn, postedBy, takenDownBy } = posting;
  return {
    kind: 'posting',
    id,
    title,
    words: [place],
    numbers: [],
    days: [...new Set([postedOn, until, takenDownOn])].filter((on) => on !== null),
    year: postedOn.slice(0, 4),
    item,
    field: items.get(item ?? '')?.field ?? null,
    state: takenDownOn === null ? 'hanging' : 'taken-down',
    card: cardOfPosting(posting, today),
    people: [...new Set([postedBy, takenDownBy ?? ''])].filter((name) => name !== ''),
    own: true,
  };
}
