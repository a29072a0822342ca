/** Every two neighbouring characters within a run, each once. */
export function bigramsOf(folded: string): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const gram = folded.slice(at, at + 2);
    if (!gram.includes(' ')) found.add(gram);
  }
  return [...found];
}

const space = 0x20;
const noPlaces: readonly number[] = [];

/**
 * Which entries hold which two neighbouring characters. Characters are numbered as they come, so that a pair is one small number:
 * 100,000 titles take about 40 MB, where minisearch 7.2.0 took 207 MB and 180 ms a question (see tests/benchmarks/search.bench.ts).
 */
export class GramIndex {
  private readonly lists = new Map<number, number[]>();
  /** Numbers of code units; 0 for those that never came. */
  readonly numberOf = new Uint16Array(0x10000);
  /** Code units by their number; 0 is nobody's. */
  readonly alphabet: number[] = [space];

  private numbered(unit: number): number {
    const known = this.numberOf[unit] ?? 0;
    if (known > 0 || this.alphabet.length > 0x7fff) return known;
    this.numberOf[unit] = this.alphabet.length;
    return this.alphabet.push(unit) - 1;
  }

  private eachPair(folded: string, take: (pair: number) => void): void {
    let before = 0;
    for (let at = 0; at < folded.length; at += 1) {
      const unit = folded.charCodeAt(at);
      const now = unit === space ? 0 : this.numbered(unit);
      if (before > 0 && now > 0) take((before << 15) | now);
      before = now;
    }
  }

  add(place: number, folded: string): void {
    this.eachPair(folded, (pair) => {
      const list = this.lists.get(pair);
      if (list === undefined) this.lists.set(pair, [place]);
      // A pair that comes twice in one text was put in last just now.
      else if (list[list.length - 1] !== place) list.push(place);
    });
  }

  remove(place: number, folded: string): void {
    this.eachPair(folded, (pair) => {
      const list = this.lists.get(pair);
      const at = list?.lastIndexOf(place) ?? -1;
      if (list === undefined || at < 0) return;
      const last = list.pop();
      if (last !== undefined && at < list.length) list[at] = last;
      if (list.length === 0) this.lists.delete(pair);
    });
  }

  /** Entries with these two characters side by side. */
  with(gram: string): readonly number[] {
    const [first, second] = [this.numberOf[gram.charCodeAt(0)] ?? 0, this.numberOf[gram.charCodeAt(1)] ?? 0];
    return this.lists.get((first << 15) | second) ?? noPlaces;
  }

  /** Every pair there is, by the numbers of its two characters. */
  forEach(look: (first: number, second: number, places: readonly number[]) => void): void {
    for (const [pair, places] of this.lists) look(pair >> 15, pair & 0x7fff, places);
  }
}
