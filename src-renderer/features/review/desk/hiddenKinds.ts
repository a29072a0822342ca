import type { Finding, HiddenCode } from '../../../../src-domain/screening/types';
import type { Part } from './part';

/** What stands in the file's properties belongs to the kinds of hidden text too. */
export type HiddenKindCode = HiddenCode | 'metadata';

export interface HiddenKind {
  readonly code: HiddenKindCode;
  readonly parts: readonly Part[];
}

/** Ordinary in every file and seldom telling; they come last. */
const ordinary: readonly HiddenKindCode[] = ['metadata', 'alternative-text', 'field-code', 'defined-name', 'property'];

const kindOf = ({ hidden, metadata }: Part): HiddenKindCode | null => (metadata === true ? 'metadata' : (hidden ?? null));

/** Everything that no page shows, by kind: first what people wrote, then what programs write. */
export function hiddenKindsOf(parts: readonly Part[]): readonly HiddenKind[] {
  const kinds = new Map<HiddenKindCode, Part[]>();
  for (const part of parts) {
    const code = kindOf(part);
    if (code === null || part.text.trim() === '') continue;
    const own = kinds.get(code) ?? [];
    own.push(part);
    kinds.set(code, own);
  }
  const rank = (code: HiddenKindCode): number => ordinary.indexOf(code) + 1;
  return [...kinds].map(([code, own]) => ({ code, parts: own })).sort((one, other) => rank(one.code) - rank(other.code));
}

const structural: readonly string[] = ['hidden-content', 'pdf-cover'];

/**
 * The kind of hidden text that a finding speaks of; null for every other finding. Its digest is the kind's code, its note the number of
 * places; what could not be read at all has no note.
 */
export const kindOfFinding = ({ detector, digest, note }: Finding): string | null =>
  structural.includes(detector) && note !== undefined ? digest : null;
