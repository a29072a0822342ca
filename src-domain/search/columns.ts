import { facets, type Facet, type FacetCount, type SearchEntry, type SearchFilters } from './types';

const valuesOf: { readonly [Name in Facet]: (entry: SearchEntry) => readonly (string | null)[] } = {
  kind: ({ kind }) => [kind],
  field: ({ field }) => [field],
  state: ({ state }) => [state],
  card: ({ card }) => [card],
  person: ({ people }) => people,
  year: ({ year }) => [year],
};

/** One facet of every entry as a small number: sets of values (officers who worked together) are numbered as they come. */
class Column {
  private readonly numbers = new Map<string, number>();
  readonly sets: (readonly string[])[] = [];
  data = new Uint16Array(1024);

  constructor(private readonly facet: Facet) {}

  put(place: number, entry: SearchEntry): void {
    if (place >= this.data.length) {
      const wider = new Uint16Array(Math.max(place + 1, this.data.length * 2));
      wider.set(this.data);
      this.data = wider;
    }
    this.data[place] = this.numbered(valuesOf[this.facet](entry).filter((value) => value !== null));
  }

  private numbered(values: readonly string[]): number {
    const name = values.join('\n');
    const known = this.numbers.get(name);
    // 65,536 sets of values are more than any office has; what comes after them is filed under the first.
    if (known !== undefined || this.sets.length > 0xffff) return known ?? 0;
    this.numbers.set(name, this.sets.length);
    return this.sets.push([...new Set(values)]) - 1;
  }

  /** By number: does the set hold the value. */
  allowing(value: string | undefined): Uint8Array | null {
    return value === undefined ? null : Uint8Array.from(this.sets, (set) => (set.includes(value) ? 1 : 0));
  }

  counted(counts: Uint32Array): readonly FacetCount[] {
    const found = new Map<string, number>();
    for (const [number, set] of this.sets.entries())
      for (const value of set) found.set(value, (found.get(value) ?? 0) + (counts[number] ?? 0));
    return [...found].filter(([, count]) => count > 0).map(([value, count]) => ({ value, count }));
  }
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** The facets of every entry, column by column: filtering and counting 100,000 entries takes a few milliseconds. */
export class Columns {
  private readonly columns = facets.map((facet) => new Column(facet));

  put(place: number, entry: SearchEntry): void {
    for (const column of this.columns) column.put(place, entry);
  }

  /** Numbers of the sets of people of which somebody's name has this text in it. */
  peopleNamed(text: string): { readonly data: Uint16Array; readonly named: Uint8Array } {
    const { data, sets } = this.of('person');
    return { data, named: Uint8Array.from(sets, (set) => (set.some((name) => name.includes(text)) ? 1 : 0)) };
  }

  /**
   * Goes through entries once: `keep` hears of those that pass every filter, and each facet counts those that pass all filters but its
   * own, so that an officer sees what another choice would give.
   */
  sift(places: Iterable<number>, filters: SearchFilters, keep: (place: number) => void): FacetCounts {
    const allowed = facets.map((facet, at) => this.columns[at]?.allowing(filters[facet]) ?? null);
    const counts = this.columns.map(({ sets }) => new Uint32Array(sets.length));
    for (const place of places) {
      const refusing = this.refusing(place, allowed);
      if (refusing === none) keep(place);
      if (refusing !== several) this.count(place, counts, refusing);
    }
    const counted = this.columns.map((column, at) => column.counted(counts[at] ?? new Uint32Array()));
    return Object.fromEntries(facets.map((facet, at) => [facet, counted[at] ?? []])) as Record<Facet, readonly FacetCount[]>;
  }

  /** The one facet whose filter an entry does not pass. */
  private refusing(place: number, allowed: readonly (Uint8Array | null)[]): number {
    let found = none;
    for (let at = 0; at < allowed.length; at += 1) {
      const allow = allowed[at];
      if (!allow || allow[this.columns[at]?.data[place] ?? 0] === 1) continue;
      if (found !== none) return several;
      found = at;
    }
    return found;
  }

  private count(place: number, counts: readonly Uint32Array[], only: number): void {
    for (let at = 0; at < counts.length; at += 1) {
      const column = counts[at];
      const number = this.columns[at]?.data[place] ?? 0;
      if (column !== undefined && (only === none || only === at)) column[number] = (column[number] ?? 0) + 1;
    }
  }

  private of(facet: Facet): Column {
    return this.columns[facets.indexOf(facet)] ?? new Column(facet);
  }
}

const none = -1;
const several = -2;
