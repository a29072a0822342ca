import { lineStarts } from '../../../ui/lineStarts';
import type { MeasuredPiece } from './paginate';
import type { Piece } from './pieces';

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
