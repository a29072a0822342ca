/** How characters are read, without tones; several ways for 多音字. */
export interface Sounds {
  /** Empty for what is no Chinese character. */
  readonly of: (unit: number) => readonly string[];
  /** Every syllable there is. */
  readonly syllables: ReadonlySet<string>;
}

/** One way to understand typed letters: each part begins the syllable of one character (d·b·sh, di·bao). */
export type Reading = readonly string[];

const longest = 6;
const mostReadings = 8;
const mostParts = 16;

const initial = /^(?:[zcs]h|[a-hj-tw-z])/;

function beginnings(letters: string, { syllables }: Sounds): readonly string[] {
  const whole = Array.from({ length: Math.min(longest, letters.length) }, (_, at) => letters.slice(0, at + 1)).reverse();
  const pair = initial.exec(letters)?.[0] ?? '';
  const known = whole.filter((part) => syllables.has(part));
  return [...new Set([...known, pair, pair.slice(0, 1)])].filter((part) => part !== '');
}

const beginsOne = (letters: string, { syllables }: Sounds): boolean =>
  letters.length < longest && [...syllables].some((syllable) => syllable.startsWith(letters));

function split(letters: string, sounds: Sounds, before: Reading, found: Reading[]): void {
  if (letters === '') found.push(before);
  if (letters === '' || before.length >= mostParts) return;
  for (const part of beginnings(letters, sounds)) {
    if (found.length >= mostReadings) return;
    split(letters.slice(part.length), sounds, [...before, part], found);
  }
}

/** Initials (dbsh), whole syllables (dibaoshenhe), a mixture (dibsh), the last one perhaps unfinished (dibaosh). At most eight ways. */
export function readingsOf(letters: string, sounds: Sounds): readonly Reading[] {
  if (!/^[a-z]{1,40}$/.test(letters)) return [];
  const found: Reading[] = [];
  if (beginsOne(letters, sounds)) found.push([letters]);
  if (!/[iuv]/.test(letters) && letters.length <= mostParts) found.push([...letters]);
  split(letters, sounds, [], found);
  return [...new Map(found.map((reading) => [reading.join(' '), reading])).values()];
}

const reads = (sounds: Sounds, unit: number, part: string): boolean => sounds.of(unit).some((syllable) => syllable.startsWith(part));

/** For each part of a reading, which characters of a numbered alphabet it can stand for. */
export type Hearing = readonly Uint8Array[];

/** An alphabet numbered as its characters come (GramIndex); 0 is nobody's number. */
interface Alphabet {
  readonly alphabet: readonly number[];
  readonly numberOf: Uint16Array;
}

/** Hears readings in texts of one alphabet. What a part can stand for is looked up once for as long as no new character comes. */
export class Ear {
  private readonly parts = new Map<string, Uint8Array>();

  constructor(
    readonly sounds: Sounds,
    private readonly letters: Alphabet,
  ) {}

  hearing(reading: Reading): Hearing {
    return reading.map((part) => this.readers(part));
  }

  private readers(part: string): Uint8Array {
    const { alphabet } = this.letters;
    const known = this.parts.get(part);
    if (known?.length === alphabet.length) return known;
    const made = Uint8Array.from(alphabet, (unit) => (reads(this.sounds, unit, part) ? 1 : 0));
    this.parts.set(part, made);
    return made;
  }

  /** Where within the first `end` characters of a folded text a reading is heard first; -1 where it is not. */
  heardAt(hearing: Hearing, text: string, end: number): number {
    for (let at = 0; at + hearing.length <= end; at += 1) if (this.heardFrom(hearing, text, at)) return at;
    return -1;
  }

  private heardFrom(hearing: Hearing, text: string, at: number): boolean {
    for (let step = 0; step < hearing.length; step += 1)
      if (hearing[step]?.[this.letters.numberOf[text.charCodeAt(at + step)] ?? 0] !== 1) return false;
    return true;
  }
}
