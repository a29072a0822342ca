import { fitting } from './matching';
import { marksOf, wordsInside } from './marks';
import { understand, type Question } from './question';
import type { SearchIndex } from './searchIndex';
import { searchKinds, type Hit, type HitGroup, type SearchAsk, type SearchEntry, type SearchKind, type SearchReply } from './types';

interface Found {
  readonly place: number;
  readonly entry: SearchEntry;
  readonly fit: number;
}

/** What newer and older is told by: the day, the month of a return. */
const timeOf = ({ kind, id, days: [day] }: SearchEntry): string => day ?? (kind === 'return' ? id : '');

/** Better first; of what is as good the newest first. */
function before(one: Found, other: Found): boolean {
  if (one.fit !== other.fit) return one.fit > other.fit;
  const [time, otherTime] = [timeOf(one.entry), timeOf(other.entry)];
  return time === otherTime ? one.place < other.place : time > otherTime;
}

/** The best few of a kind, in order, and how many there were. */
class Best {
  total = 0;
  readonly found: Found[] = [];

  constructor(private readonly most: number) {}

  take(found: Found): void {
    this.total += 1;
    const last = this.found.at(-1);
    if (this.found.length >= this.most && (last === undefined || !before(found, last))) return;
    const at = this.found.findIndex((each) => before(found, each));
    this.found.splice(at < 0 ? this.found.length : at, 0, found);
    if (this.found.length > this.most) this.found.pop();
  }
}

/** The unit's own before what is shown for information, and what is late before what is not. */
const standing = ({ own, card }: SearchEntry): number => (own ? 60 : 0) + (card === 'red' ? 30 : card === 'yellow' ? 20 : 0);

const everything = (index: SearchIndex): Uint32Array => Uint32Array.from(index.entries, (entry) => (entry === undefined ? 0 : 1));

interface Fit {
  readonly fits: Uint32Array;
  readonly loose: boolean;
}

/** Entries that have all that was asked for; only when there are none, those that have most of it. */
function fitOf(index: SearchIndex, question: Question): Fit {
  if (question.length === 0) return { fits: everything(index), loose: false };
  const fits = fitting(index, question, false);
  if (fits.some((fit) => fit > 0)) return { fits, loose: false };
  const loose = fitting(index, question, true);
  return { fits: loose, loose: loose.some((fit) => fit > 0) };
}

function* found(fits: Uint32Array): Iterable<number> {
  for (let place = 0; place < fits.length; place += 1) if (fits[place] !== 0) yield place;
}

const order = (kind: SearchKind): number => searchKinds.indexOf(kind);

const nothing: SearchReply = {
  total: 0,
  groups: [],
  counts: { kind: [], field: [], state: [], card: [], person: [], year: [] },
  loose: false,
};

/** Answers what was typed, grouped by kind, the kind with the best hit first. Without words and filters nothing is asked. */
export function search(index: SearchIndex, { typed, filters, most }: SearchAsk): SearchReply {
  const question = understand(typed, index.ear.sounds);
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  if (question.length === 0 && !isFiltered) return nothing;
  const { fits, loose } = fitOf(index, question);
  const kinds = new Map(searchKinds.map((kind) => [kind, new Best(most)]));
  const counts = index.columns.sift(found(fits), filters, (place) => {
    const entry = index.entries[place];
    if (entry !== undefined) kinds.get(entry.kind)?.take({ place, entry, fit: (fits[place] ?? 0) + standing(entry) });
  });
  const ranked = [...kinds].filter(([, { total }]) => total > 0).sort(byBest);
  const groups = ranked.map(([kind, { total, found: hits }]): HitGroup => ({
    kind,
    total,
    hits: hits.map((hit) => hitOf(index, question, hit)),
  }));
  return { total: groups.reduce((sum, { total }) => sum + total, 0), groups, counts, loose };
}

function hitOf(index: SearchIndex, question: Question, { place, entry }: Found): Hit {
  const inside = wordsInside(index.texts[place] ?? '', entry.title.length, question);
  return { entry, marks: marksOf(index, question, entry), inside };
}

const byBest = ([one, best]: [SearchKind, Best], [other, otherBest]: [SearchKind, Best]): number =>
  (otherBest.found[0]?.fit ?? 0) - (best.found[0]?.fit ?? 0) || order(one) - order(other);
