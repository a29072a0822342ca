import type { Replacement } from '../../../src-domain/screening/replacements';
import type { Segment, SourcedPart } from './pieces';
import { escapeXml } from './xml';

/** New source text for a range of an entry. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

/** Whether a replaced range can be written: some of it has a source. */
const isSourced = (segments: readonly Segment[], { start, end }: Replacement): boolean =>
  segments.some((segment) => segment.at < end && start < segment.at + segment.text.length);

/** One string a unit of the part's text, after replacement. A replacement as long as the original keeps its letters in place. */
function unitsAfter({ part, segments }: SourcedPart, replacements: readonly Replacement[]): string[] {
  const units = part.text.split('');
  const isWritten = (at: number): boolean => segments.some((segment) => at >= segment.at && at < segment.at + segment.text.length);
  for (const { start, end, text } of replacements) {
    const aligned = text.length === end - start;
    for (let at = start; at < end; at += 1) units[at] = aligned ? text.charAt(at - start) : '';
    if (aligned) continue;
    let first = start;
    while (first < end && !isWritten(first)) first += 1;
    units[first] = text;
  }
  return units;
}

/** The text of a part as it reads after replacement. */
export const textAfter = (sourced: SourcedPart, replacements: readonly Replacement[]): string =>
  replacements.length === 0 ? sourced.part.text : unitsAfter(sourced, replacements).join('');

function sourceOf(segment: Segment, text: string, isXml: boolean): string {
  const written = segment.uri === true ? encodeURI(text) : text;
  return isXml ? escapeXml(written) : written;
}

/** Adds to a list in a map. */
export function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Edits by entry; undefined when a finding stands in text that has no source to write to (a tab, a generated sign, an attribute). */
export function editsFor(sourced: SourcedPart, replacements: readonly Replacement[]): ReadonlyMap<string, readonly Edit[]> | undefined {
  if (!replacements.every((replacement) => isSourced(sourced.segments, replacement))) return undefined;
  const units = unitsAfter(sourced, replacements);
  const edits = new Map<string, Edit[]>();
  for (const segment of sourced.segments) {
    const text = units.slice(segment.at, segment.at + segment.text.length).join('');
    if (text === segment.text) continue;
    addTo(edits, segment.entry, { start: segment.start, end: segment.end, source: sourceOf(segment, text, segment.entry !== '') });
  }
  return edits;
}

/** Writes edits, which do not overlap, into a source. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    pieces.push(source.slice(at, edit.start), edit.source);
    at = edit.end;
  }
  return pieces.join('') + source.slice(at);
}
