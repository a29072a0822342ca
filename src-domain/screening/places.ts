import { normalise, type Normalised } from './normalise';
import type { TextPart } from './types';

/** A normalised part, as it stands and as it reads after its heading or the cell to its left. */
export interface Place {
  readonly part: TextPart;
  readonly normal: Normalised;
  readonly readings: readonly { readonly text: string; readonly shift: number }[];
  /** Normalised headings, for keywords. */
  readonly before: string;
}

const longestHeading = 24;

function readingAfter(heading: string, text: string): { text: string; shift: number } {
  const lead = `${heading.slice(-longestHeading)}:`;
  return { text: lead + text, shift: lead.length };
}

/** A phone number in a cell counts as if it followed its heading (电话：9000004). */
export function placeOf(part: TextPart): Place {
  const normal = normalise(part.text);
  const headings = [...new Set(part.before ?? [])].map((heading) => normalise(heading).text.trim()).filter((heading) => heading !== '');
  const readings = [{ text: normal.text, shift: 0 }, ...headings.map((heading) => readingAfter(heading, normal.text))];
  return { part, normal, readings, before: headings.join('\n') };
}
