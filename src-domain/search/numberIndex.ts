import type { NumberPattern } from './numbers';
import { Places } from './places';
import type { SearchEntry } from './types';

/** Numbers and days of an entry as they are compared, each between line breaks. */
const lineOf = ({ numbers, days }: SearchEntry): string => `\n${[...numbers.map((one) => one.toLowerCase()), ...days].join('\n')}\n`;

/**
 * What of a number leads to it quickly: the serial of an index number, year and number of a document's, the day of a day. Many entries
 * share a key, so there are few of them; the whole number is compared afterwards.
 */
const keyOf = (number: string): string => /-\d{5}$|〔\d{4}〕.*$/u.exec(number)?.[0] ?? number;

const keysOf = (line: string): readonly string[] =>
  line
    .split('\n')
    .filter((one) => one !== '')
    .map(keyOf);

/** Finds entries by their numbers and days. */
export class NumberIndex {
  private readonly lines: string[] = [];
  private readonly places = new Places<string>();

  put(place: number, entry: SearchEntry): void {
    const line = lineOf(entry);
    if (this.lines[place] === line) return;
    this.remove(place);
    this.lines[place] = line;
    for (const key of keysOf(line)) this.places.add(key, place);
  }

  remove(place: number): void {
    for (const key of keysOf(this.lines[place] ?? '')) this.places.remove(key, place);
    this.lines[place] = '';
  }

  /** Calls `take` with every entry that has the number, day or month; for parts of numbers each line is gone through. */
  find({ text, match }: NumberPattern, take: (place: number) => void): void {
    if (match === 'part') this.findPart(text, take);
    else if (match === 'whole') this.findWhole(text, take);
    else this.places.forEach((key, places) => (`\n${key}\n`.includes(text) ? places.forEach(take) : undefined));
  }

  private findWhole(text: string, take: (place: number) => void): void {
    for (const place of this.places.with(keyOf(text.trim()))) if (this.lines[place]?.includes(text) === true) take(place);
  }

  private findPart(text: string, take: (place: number) => void): void {
    for (let place = 0; place < this.lines.length; place += 1) if (this.lines[place]?.includes(text) === true) take(place);
  }
}
