import { Places } from './places';

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

/**
 * Which entries hold which two neighbouring characters. Characters are numbered as they come, so that a pair is one small number. A
 * general index (minisearch 7.2.0) was measured unfit for 100,000 records: see the table in ARCHITECTURE.md.
 */
export class GramIndex {
  private readonly places = new Places<number>();
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
    this.eachPair(folded, (pair) => this.places.add(pair, place));
  }

  remove(place: number, folded: string): void {
    this.eachPair(folded, (pair) => this.places.remove(pair, place));
  }

  /** Entries with these two characters side by side. */
  with(gram: string): readonly number[] {
    const [first, second] = [this.numberOf[gram.charCodeAt(0)] ?? 0, this.numberOf[gram.charCodeAt(1)] ?? 0];
    return this.places.with((first << 15) | second);
  }

  /** Every pair there is, by the numbers of its two characters. */
  forEach(look: (first: number, second: number, places: readonly number[]) => void): void {
    this.places.forEach((pair, places) => look(pair >> 15, pair & 0x7fff, places));
  }
}
