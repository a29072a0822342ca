import type { MeasuredPiece } from './paginate';
import type { Piece } from './pieces';

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

/** Heights of all pieces on the strip, the height of a text line, of the list's heading, and the room of a page, in px at life size. */
export function measure(strip: HTMLElement, pieces: readonly Piece[]) {
  const style = getComputedStyle(strip);
  const pitch = parseFloat(style.lineHeight);
  const room = parseFloat(style.minHeight);
  const elements = [...strip.querySelectorAll('[data-piece]')];
  const heading = strip.querySelector('[data-heading]')?.getBoundingClientRect().height ?? 0;
  const firstRow = pieces.findIndex(({ kind }) => kind === 'row');
  const measured = pieces.map((piece, at): MeasuredPiece => {
    const element = elements[at];
    const height = element?.getBoundingClientRect().height ?? 0;
    const lines = piece.kind === 'text' && element !== undefined ? lineStarts(element, pitch) : null;
    // The first row brings the heading of its table.
    const extra = at === firstRow ? heading : 0;
    return { height: height + extra, lines, row: piece.kind === 'row', clings: piece.kind === 'whole' && piece.clings === true };
  });
  return { measured, room, pitch, heading };
}
