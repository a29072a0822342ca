import { Columns } from './columns';
import { fold } from './fold';
import { GramIndex } from './grams';
import { numberLine } from './numbers';
import { Ear, type Sounds } from './sounds';
import type { SearchEntry, SearchKind } from './types';

/** Of an entry among all. */
export const searchKey = (kind: SearchKind, id: string): string => `${kind}/${id}`;

/** Title first, then the other words; the title keeps its places. */
const textOf = ({ title, words }: SearchEntry): string => fold([title, ...words].join('\n'));

/** What search keeps of an entry beside its text: the words are in there already. */
const kept = (entry: SearchEntry): SearchEntry => ({ ...entry, words: [] });

/** Everything that can be found, kept up to date entry by entry. */
export class SearchIndex {
  private readonly places = new Map<string, number>();
  private readonly free: number[] = [];
  /** By place; gaps are undefined. */
  readonly entries: (SearchEntry | undefined)[] = [];
  readonly texts: string[] = [];
  readonly numbers: string[] = [];
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
    const text = textOf(entry);
    const before = this.texts[place] ?? '';
    if (before !== text) {
      this.grams.remove(place, before);
      this.grams.add(place, text);
    }
    this.places.set(key, place);
    this.texts[place] = text;
    this.numbers[place] = numberLine(entry.numbers, entry.days);
    this.entries[place] = kept(entry);
    this.columns.put(place, entry);
  }

  remove(kind: SearchKind, id: string): void {
    const place = this.places.get(searchKey(kind, id));
    if (place === undefined) return;
    this.grams.remove(place, this.texts[place] ?? '');
    this.places.delete(searchKey(kind, id));
    [this.texts[place], this.numbers[place], this.entries[place]] = ['', '', undefined];
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
