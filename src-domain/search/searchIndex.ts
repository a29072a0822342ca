import { Columns } from './columns';
import { fold } from './fold';
import { GramIndex } from './grams';
import { NumberIndex } from './numberIndex';
import { Ear, type Sounds } from './sounds';
import { searchKinds, type SearchEntry, type SearchKind } from './types';

/** Of an entry among all. */
export const searchKey = (kind: SearchKind, id: string): string => `${kind}/${id}`;

/** Title first, then the other words; the title keeps its places. */
const textOf = ({ title, words }: SearchEntry): string => fold([title, ...words].join('\n'));

/** What search keeps of an entry beside its text: the words are in there already. */
const kept = (entry: SearchEntry): SearchEntry => ({ ...entry, words: [] });

/** The unit's own before what is shown for information, and what is late before what is not. */
const standingOf = ({ own, card }: SearchEntry): number => (own ? 60 : 0) + (card === 'red' ? 30 : card === 'yellow' ? 20 : 0);

/** What newer and older is told by: the day, the month of a return; as one number, e.g. 20261008. */
const timeOf = ({ kind, id, days: [day] }: SearchEntry): number => Number((day ?? (kind === 'return' ? id : '0')).replaceAll('-', ''));

/** Everything that can be found, kept up to date entry by entry. What every question goes through lies in lists of small numbers. */
export class SearchIndex {
  private readonly places = new Map<string, number>();
  private readonly free: number[] = [];
  /** By place; gaps are undefined. */
  readonly entries: (SearchEntry | undefined)[] = [];
  readonly texts: string[] = [];
  readonly titleLengths: number[] = [];
  /** By place: position in `searchKinds`, what it is worth by itself, its day. */
  readonly kinds: number[] = [];
  readonly standings: number[] = [];
  readonly times: number[] = [];
  readonly numbers = new NumberIndex();
  readonly grams = new GramIndex();
  readonly columns = new Columns();
  readonly ear: Ear;

  constructor(sounds: Sounds) {
    this.ear = new Ear(sounds, this.grams);
  }

  get size(): number {
    return this.places.size;
  }

  /** A new entry, or another state of one that is here. */
  put(entry: SearchEntry): void {
    const key = searchKey(entry.kind, entry.id);
    const place = this.places.get(key) ?? this.free.pop() ?? this.entries.length;
    this.places.set(key, place);
    this.write(place, textOf(entry));
    this.numbers.put(place, entry);
    this.columns.put(place, entry);
    this.entries[place] = kept(entry);
    this.titleLengths[place] = entry.title.length;
    this.kinds[place] = searchKinds.indexOf(entry.kind);
    this.standings[place] = standingOf(entry);
    this.times[place] = timeOf(entry);
  }

  private write(place: number, text: string): void {
    const before = this.texts[place] ?? '';
    if (before === text) return;
    this.grams.remove(place, before);
    this.grams.add(place, text);
    this.texts[place] = text;
  }

  remove(kind: SearchKind, id: string): void {
    const place = this.places.get(searchKey(kind, id));
    if (place === undefined) return;
    this.places.delete(searchKey(kind, id));
    this.write(place, '');
    this.numbers.remove(place);
    this.entries[place] = undefined;
    this.free.push(place);
  }

  entry(kind: SearchKind, id: string): SearchEntry | undefined {
    const place = this.places.get(searchKey(kind, id));
    return place === undefined ? undefined : this.entries[place];
  }

  /** Ids of the entries of a kind that belong to an item; null: to none. */
  idsOf(kind: SearchKind, item: string | null): readonly string[] {
    return this.entries.flatMap((entry) => (entry?.item === item && entry.kind === kind ? [entry.id] : []));
  }

  /** Takes out every entry that is not among those named: what a whole reading of the store no longer found. */
  keepOnly(found: ReadonlySet<string>): void {
    for (const key of [...this.places.keys()]) {
      const [kind = '', ...id] = key.split('/');
      // Keys are made from kinds above.
      if (!found.has(key)) this.remove(kind as SearchKind, id.join('/'));
    }
  }
}
