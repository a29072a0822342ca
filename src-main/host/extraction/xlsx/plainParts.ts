import type { HiddenCode, PartRole } from '../../../../src-domain/screening/types';
import { partOf, Piece, type SourcedPart } from '../pieces';

/** A text that is read and never written to: a masked copy goes without it. */
export function plainPart(where: string, text: string, hidden: HiddenCode): SourcedPart {
  const piece = new Piece();
  piece.append(text);
  return partOf(where, 'body', piece, { hidden });
}

/** A text with one source. */
export function sourcedPart(
  where: string,
  role: PartRole,
  text: string,
  source: { readonly entry: string; readonly start: number; readonly end: number },
  hidden?: HiddenCode,
): SourcedPart {
  const piece = new Piece();
  piece.append(text, source);
  return partOf(where, role, piece, hidden === undefined ? {} : { hidden });
}

/** Findings are told apart by their place, so no two parts may share one (a cell may have two notes, a file two cells of one name). */
export function withOwnPlaces(parts: readonly SourcedPart[]): readonly SourcedPart[] {
  const taken = new Map<string, number>();
  return parts.map((sourced) => {
    const { where } = sourced.part;
    const count = (taken.get(where) ?? 0) + 1;
    taken.set(where, count);
    return count === 1 ? sourced : { ...sourced, part: { ...sourced.part, where: `${where}〔${count}〕` } };
  });
}
