/** One piece of an article as measured, px at life size. */
export interface MeasuredPiece {
  readonly height: number;
  /** Offsets at which the lines of a text begin, the first is 0; null for what cannot be divided. */
  readonly lines: readonly number[] | null;
  /** Must not be the last thing on a page: a title. */
  readonly leads: boolean;
  /** Must not be alone on a page: a signature. */
  readonly clings: boolean;
  /** The heading of its table, drawn again when it begins a page; 0 for what is no row. */
  readonly heading: number;
}

/** A piece, or its text from offset `from` up to `to` (null: to the end), on one page. */
export interface Slice {
  readonly piece: number;
  readonly from: number;
  readonly to: number | null;
}

interface Page {
  readonly slices: Slice[];
  used: number;
}

/** Divides pieces among pages of `room` px; text breaks between lines of `pitch` px, never leaving one line of a longer text alone. */
export function paginate(pieces: readonly MeasuredPiece[], room: number, pitch: number): readonly (readonly Slice[])[] {
  const pages: Page[] = [];
  const turn = (): Page => {
    const next: Page = { slices: [], used: 0 };
    pages.push(next);
    return next;
  };
  let page = turn();
  const left = (): number => room + 0.5 - page.used;
  const put = (slice: Slice, height: number): void => {
    page.slices.push(slice);
    page.used += height;
  };
  /** Height of what clings to a piece from below. */
  const clinging = (piece: number): number => {
    let height = 0;
    for (let at = piece + 1; pieces[at]?.clings === true; at += 1) height += pieces[at]?.height ?? 0;
    return height;
  };
  /** Lines to leave on this page when `count` are all the rest and what clings to them goes over: two go with it. */
  const leftBehind = (count: number, piece: number): number => {
    const after = clinging(piece);
    if (after === 0 || page.used + count * pitch + after <= room + 0.5) return count;
    return count >= 4 ? count - 2 : page.used > 0 ? 0 : count;
  };
  const putText = (piece: number, lines: readonly number[]): void => {
    for (let first = 0; first < lines.length;) {
      const rest = lines.length - first;
      const fits = Math.min(rest, Math.floor(left() / pitch));
      // A single line of a longer text stands neither at the foot nor at the head of a page.
      const most = fits === 1 && rest > 1 ? 0 : rest - fits === 1 && fits > 2 ? fits - 1 : fits;
      const count = most === rest ? leftBehind(rest, piece) : most;
      if (count < 1 && page.used > 0) page = turn();
      else {
        const taken = Math.max(1, count);
        put({ piece, from: lines[first] ?? 0, to: lines[first + taken] ?? null }, taken * pitch);
        first += taken;
        if (first < lines.length) page = turn();
      }
    }
  };
  pieces.forEach((piece, at) => {
    const need = piece.leads ? piece.height + pitch * 2 : piece.height;
    if (piece.lines !== null) putText(at, piece.lines);
    else {
      if (need > left() && page.used > 0) {
        page = turn();
        page.used = piece.heading;
      }
      put({ piece: at, from: 0, to: null }, piece.height);
    }
  });
  return pages.map(({ slices }) => slices);
}
