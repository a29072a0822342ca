const startUnits = 4;

/** Patterns that begin alike, by their length. */
type ByLength = Map<number, Set<string>>;

/**
 * Many patterns, looked for in one pass over a text. What a place of the text costs depends on how many lengths the patterns have that
 * begin as it does, not on how many there are: numbers of one list nearly all begin alike.
 */
export class Patterns {
  private readonly byStart = new Map<string, ByLength>();
  private readonly startLengths = new Set<number>();
  private readonly isFirst = new Uint8Array(0x1_0000);

  constructor(patterns: Iterable<string>) {
    for (const pattern of patterns) if (pattern !== '') this.add(pattern);
  }

  private add(pattern: string): void {
    const start = pattern.slice(0, startUnits);
    const lengths: ByLength = this.byStart.get(start) ?? new Map<number, Set<string>>();
    const alike = lengths.get(pattern.length) ?? new Set<string>();
    this.byStart.set(start, lengths.set(pattern.length, alike.add(pattern)));
    this.startLengths.add(start.length);
    this.isFirst[pattern.charCodeAt(0)] = 1;
  }

  /** Tells every pattern at every place until it is told that this one was meant; whether it was. */
  find(text: string, isMeant: (pattern: string, at: number) => boolean): boolean {
    for (let at = 0; at < text.length; at += 1) {
      if (this.isFirst[text.charCodeAt(at)] === 1 && this.findAt(text, at, isMeant)) return true;
    }
    return false;
  }

  private findAt(text: string, at: number, isMeant: (pattern: string, at: number) => boolean): boolean {
    for (const units of this.startLengths) {
      for (const [length, alike] of this.byStart.get(text.slice(at, at + units)) ?? []) {
        const stretch = text.slice(at, at + length);
        if (alike.has(stretch) && isMeant(stretch, at)) return true;
      }
    }
    return false;
  }

  /** How often each pattern stands in a text, without overlaps of one with itself. */
  timesIn(text: string): ReadonlyMap<string, number> {
    const times = new Map<string, number>();
    const ends = new Map<string, number>();
    this.find(text, (pattern, at) => {
      if (at < (ends.get(pattern) ?? 0)) return false;
      times.set(pattern, (times.get(pattern) ?? 0) + 1);
      ends.set(pattern, at + pattern.length);
      return false;
    });
    return times;
  }
}
