import type { SheetPiece } from '../../../../src-domain/notices/paper';
import type { MeasuredPiece, PageRoom } from './paginate';

/** Offsets at which the lines of a paragraph begin, read from where the browser put each sign. */
function lineStarts(paragraph: Element, pitch: number): readonly number[] {
  const text = paragraph.firstChild;
  if (!(text instanceof Text)) return [0];
  const starts = [0];
  const range = document.createRange();
  let top: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getClientRects()[0];
    if (box === undefined) continue;
    if (top !== null && box.top - top > pitch / 2) starts.push(at);
    if (top === null || box.top - top > pitch / 2) top = box.top;
  }
  return starts;
}

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
