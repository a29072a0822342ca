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

const heightOf = (element: Element | null | undefined): number => element?.getBoundingClientRect().height ?? 0;

function measureOne(piece: Piece, element: Element | undefined, pitch: number): MeasuredPiece {
  const height = heightOf(element);
  if (piece.kind === 'text')
    return { height, lines: element === undefined ? [0] : lineStarts(element, pitch), leads: false, clings: false, heading: 0 };
  if (piece.kind === 'whole') return { height, lines: null, leads: piece.leads, clings: piece.clings, heading: 0 };
  return {
    height: heightOf(element?.querySelector('tbody')),
    lines: null,
    leads: false,
    clings: false,
    heading: heightOf(element?.querySelector('thead')),
  };
}

/** Every piece of a strip as wide as the type area, the room of a page and the height of a line, px at life size. */
export function measure(strip: HTMLElement, pieces: readonly Piece[]) {
  const style = getComputedStyle(strip);
  const [pitch, room] = [parseFloat(style.lineHeight), parseFloat(style.minHeight)];
  const elements = [...strip.querySelectorAll('[data-piece]')];
  const measured = pieces.map((piece, at) => measureOne(piece, elements[at], pitch));
  // The first row of a table brings its heading.
  return {
    measured: measured.map((one, at) =>
      one.heading > 0 && pieces[at - 1]?.kind !== 'row' ? { ...one, height: one.height + one.heading } : one,
    ),
    room,
    pitch,
  };
}
