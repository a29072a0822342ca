import type { AnnualWork } from '../types';
import type { Slots } from './facts';
import { piecesOf, type LayoutText, type Piece } from './layout';

/** A paragraph with the officer's words around its figures; a slot can be moved by no text. */
export function writtenPieces({ id, text }: LayoutText, { texts }: Pick<AnnualWork, 'texts'>): readonly Piece[] {
  const written = texts[id];
  const pieces = piecesOf(text);
  if (written?.length !== (pieces.length + 1) / 2) return pieces;
  return pieces.map((piece, at) => (piece.kind === 'words' ? { ...piece, text: written[at / 2] ?? '' } : piece));
}

const openForPen = '＿＿';

/** The paragraph as it will be printed; the officer's line breaks part it. */
export const printedText = (pieces: readonly Piece[], slots: Slots): readonly string[] =>
  pieces
    .map((piece) => (piece.kind === 'words' ? piece.text : (slots[piece.cell] ?? openForPen)))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
