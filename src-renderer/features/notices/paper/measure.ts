import type { SheetPiece } from '../../../../src-domain/notices/paper';
import { lineStarts } from '../../../ui/lineStarts';
import type { MeasuredPiece, PageRoom } from './paginate';

const clings = (piece: SheetPiece): boolean => piece.kind === 'sign' || (piece.kind === 'row' && piece.total);
const heads = (piece: SheetPiece): boolean => piece.kind === 'text' && piece.face !== 'body';

export interface Measured {
  readonly pieces: readonly MeasuredPiece[];
  readonly room: PageRoom;
}

/**
 * Heights of the pieces from `from` on that stand on the strip, behind those measured before; the height of a text line, of the list's
 * heading, and the room of a page; all in px at life size.
 */
export function measure(strip: HTMLElement, pieces: readonly SheetPiece[], from = 0, before?: Measured): Measured {
  const style = getComputedStyle(strip);
  const pitch = parseFloat(style.lineHeight);
  const room = parseFloat(style.minHeight);
  const heading = strip.querySelector('[data-heading]')?.getBoundingClientRect().height ?? before?.room.heading ?? 0;
  const firstRow = pieces.findIndex(({ kind }) => kind === 'row');
  const measured = [...strip.querySelectorAll('[data-piece]')].flatMap((element, at): readonly MeasuredPiece[] => {
    const piece = pieces[from + at];
    if (piece === undefined) return [];
    const { height } = element.getBoundingClientRect();
    const lines = piece.kind === 'text' ? lineStarts(element, pitch) : null;
    // The first row brings the heading of its table.
    const extra = from + at === firstRow ? heading : 0;
    return [{ height: height + extra, lines, row: piece.kind === 'row', clings: clings(piece), heads: heads(piece) }];
  });
  return { pieces: [...(before?.pieces ?? []), ...measured], room: { room, pitch, heading } };
}
