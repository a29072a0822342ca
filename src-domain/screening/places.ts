import { normalise, type Normalised } from './normalise';
import { joined, type Signs, type SignTable } from './signs';
import type { TextPart } from './types';

/** A text to search: a part as it stands (`shift` 0), or as it reads after its heading or the cell to its left. */
export interface Reading {
  readonly text: string;
  readonly shift: number;
  readonly signs: Signs;
}

/** A normalised part. */
export interface Place {
  readonly part: TextPart;
  readonly normal: Normalised;
  readonly itself: Reading;
  /** The text after each heading: a phone number in a cell counts as if it followed it (电话：9000004). */
  readonly afterHeadings: () => readonly Reading[];
  /** Normalised headings, for keywords. */
  readonly before: readonly string[];
}

const longestHeading = 24;

/** Headings are the same for a whole column; those already seen need no second look. */
class Headings {
  private readonly known = new Map<string, { readonly text: string; readonly signs: Signs }>();

  constructor(private readonly table: SignTable) {}

  of(heading: string): { readonly text: string; readonly signs: Signs } {
    const found = this.known.get(heading);
    if (found !== undefined) return found;
    const text = normalise(heading).text.trim();
    const made = { text, signs: this.table.signsOf(text) };
    this.known.set(heading, made);
    return made;
  }
}

function placeOf(part: TextPart, headings: Headings, table: SignTable): Place {
  const normal = normalise(part.text);
  const itself = { text: normal.text, shift: 0, signs: table.signsOf(normal.text) };
  const own = part.before === undefined ? [] : [...new Set(part.before)].map((one) => headings.of(one)).filter(({ text }) => text !== '');
  const afterHeadings = (): readonly Reading[] =>
    own.map(({ text, signs }) => {
      const lead = `${text.slice(-longestHeading)}:`;
      return { text: lead + normal.text, shift: lead.length, signs: joined(signs, itself.signs) };
    });
  return { part, normal, itself, afterHeadings, before: own.map(({ text }) => text) };
}

/** All parts of a document, normalised. */
export function placesOf(parts: readonly TextPart[], table: SignTable): readonly Place[] {
  const headings = new Headings(table);
  return parts.map((part) => placeOf(part, headings, table));
}
