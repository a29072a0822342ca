import { Best, type Fits } from './best';
import { marksOf, wordsInside } from './marks';
import { fitting } from './matching';
import { understand, type Question } from './question';
import type { SearchIndex } from './searchIndex';
import { searchKinds, type Hit, type HitGroup, type SearchAsk, type SearchReply } from './types';

const everything = (index: SearchIndex): Fits => Uint32Array.from(index.entries, (entry) => (entry === undefined ? 0 : 1));

function placesIn(fits: Fits): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < fits.length; place += 1) if (fits[place] !== 0) places.push(place);
  return places;
}

interface Found {
  readonly fits: Fits;
  readonly places: readonly number[];
  readonly loose: boolean;
}

const foundIn = (fits: Fits, loose: boolean): Found => ({ fits, places: placesIn(fits), loose });

/** Entries that have all that was asked for; only when there are none, those that have most of it. */
function find(index: SearchIndex, question: Question): Found {
  if (question.length === 0) return foundIn(everything(index), false);
  const whole = foundIn(fitting(index, question, false), false);
  if (whole.places.length > 0) return whole;
  const most = foundIn(fitting(index, question, true), true);
  return { ...most, loose: most.places.length > 0 };
}

function hitOf(index: SearchIndex, question: Question, place: number): readonly Hit[] {
  const entry = index.entries[place];
  if (entry === undefined) return [];
  const inside = wordsInside(index.texts[place] ?? '', entry.title.length, question);
  return [{ entry, marks: marksOf(index, question, entry), inside }];
}

/** The kind with the best hit first. */
function grouped(index: SearchIndex, question: Question, kinds: readonly Best[]): readonly HitGroup[] {
  const ranked = searchKinds.flatMap((kind, at) => (kinds[at] === undefined || kinds[at].total === 0 ? [] : [{ kind, best: kinds[at] }]));
  ranked.sort((one, other) => other.best.best - one.best.best);
  return ranked.map(({ kind, best }) => ({ kind, total: best.total, hits: best.places.flatMap((place) => hitOf(index, question, place)) }));
}

const nothing: SearchReply = {
  total: 0,
  groups: [],
  counts: { kind: [], field: [], state: [], card: [], person: [], year: [] },
  loose: false,
};

/** Answers what was typed. Without words and filters nothing is asked. */
export function search(index: SearchIndex, { typed, filters, most }: SearchAsk): SearchReply {
  const question = understand(typed, index.ear.sounds);
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  if (question.length === 0 && !isFiltered) return nothing;
  const { fits, places, loose } = find(index, question);
  const { kept, counts } = index.columns.sift(places, filters);
  const kinds = searchKinds.map(() => new Best(index, fits, most));
  for (const place of kept) kinds[index.kinds[place] ?? 0]?.take(place);
  return { total: kept.length, groups: grouped(index, question, kinds), counts, loose };
}
