import type { TextPart } from '../../../src-domain/screening/types';

/** A first page of a file is some 700 characters; the date and the sender stand in its last lines. */
const headUnits = 2400;
const tailParts = 12;

/**
 * What a page needs of one file among many: the visible text of about the first page and the last lines,
 * where the date stands.
 */
export function endsOf(parts: readonly TextPart[]): TextPart[] {
  const seen = parts.filter(({ hidden, metadata, text }) => hidden === undefined && metadata === undefined && text.trim() !== '');
  let units = 0;
  const cut = seen.findIndex(({ text }) => (units += text.length) > headUnits);
  if (cut === -1 || seen.length - cut <= tailParts) return seen.map(shortened);
  return [...seen.slice(0, cut + 1), ...seen.slice(-tailParts)].map(shortened);
}

/** One endless line must not bring back what was left out. */
const shortened = (part: TextPart): TextPart => (part.text.length > headUnits ? { ...part, text: part.text.slice(0, headUnits) } : part);
