import { normalise, type Normalised } from './normalise';
import { joined, type Signs, type SignTable } from './signs';
import type { TextPart } from './types';

/** A text to search: a part as it stands (`shift` 0), or as it reads after its heading or the cell to its left. */
export interface Reading {
  readonly text: string;
  readonly shift: number;
  readonly signs: Signs;
}

/** A normalised heading of a column, or the cell to the left. */
export interface HeadingText {
  readonly text: string;
  readonly signs: Signs;
}

/** A normalised part. */
export interface Place {
  readonly part: TextPart;
  readonly normal: Normalised;
  readonly itself: Reading;
  /** For keywords; none is empty. */
  readonly before: readonly HeadingText[];
}

const longestHeading = 24;

/** The text after a heading: a phone number in a cell counts as if it followed it (电话：9000004). */
export function readingAfter(heading: HeadingText, { itself }: Place): Reading {
  const lead = `${heading.text.slice(-longestHeading)}:`;
  return { text: lead + itself.text, shift: lead.length, signs: joined(heading.signs, itself.signs) };
}

const none: readonly HeadingText[] = [];

/** Headings are the same for a whole column; those already seen need no second look. */
class Headings {
  private readonly known = new Map<string, HeadingText>();

  constructor(private readonly table: SignTable) {}

  of(before: readonly string[] | undefined): readonly HeadingText[] {
    if (before === undefined || before.length === 0) return none;
    const all = before.map((heading) => this.one(heading));
    return all.filter((heading, at) => heading.text !== '' && all.indexOf(heading) === at);
  }

  private one(heading: string): HeadingText {
    const found = this.known.get(heading);
    if (found !== undefined) return found;
    const text = normalise(heading).text.trim();
    const made = { text, signs: this.table.signsOf(text) };
    this.known.set(heading, made);
    return made;
  }
}

/** All parts of a document, normalised. */
export function placesOf(parts: readonly TextPart[], table: SignTable): readonly Place[] {
  const headings = new Headings(table);
  return parts.map((part): Place => {
    const normal = normalise(part.text);
    return { part, normal, itself: { text: normal.text, shift: 0, signs: table.signsOf(normal.text) }, before: headings.of(part.before) };
  });
}
