/** One piece of the sheet as measured, in px at life size. */
export interface MeasuredPiece {
  readonly height: number;
  /** Offsets in the text at which its lines begin, the first is 0; null for what cannot be divided. */
  readonly lines: readonly number[] | null;
  /** Rows of the list: their heading is repeated on every page. */
  readonly row: boolean;
  /** Must not begin a page alone: something goes over with it (no page with a signature or the total of a list only). */
  readonly clings: boolean;
  /** Must not end a page: at least two lines of what follows stand under it (a heading). */
  readonly heads: boolean;
}

/** A piece, or the part of its text from line offset `from` up to `to` (null: to the end), on one page. */
export interface Slice {
  readonly piece: number;
  readonly from: number;
  readonly to: number | null;
}

export type SheetPage = readonly Slice[];

/** The room of a page, in px. */
export interface PageRoom {
  readonly room: number;
  /** Height of a text line. */
  readonly pitch: number;
  /** Height of the list's heading. */
  readonly heading: number;
}

/** How many of `left` lines stay when `most` fit: no single line of a longer text stands alone at the foot or at the head of a page. */
function share(most: number, left: number): number {
  const stay = left - most === 1 ? most - 1 : most;
  return stay === 1 && left > 1 ? 0 : stay;
}

/** Divides the pieces among pages of `room` px; text breaks between lines, a list between rows. */
export function paginate(pieces: readonly MeasuredPiece[], { room, pitch, heading }: PageRoom): readonly SheetPage[] {
  const pages: Slice[][] = [[]];
  let used = 0;
  const page = (): Slice[] => pages[pages.length - 1] ?? [];
  const turn = (): void => {
    pages.push([]);
    used = 0;
  };
  const fits = (height: number): boolean => used + height <= room + 0.5;
  pieces.forEach((piece, at) => {
    const whole: Slice = { piece: at, from: 0, to: null };
    const before = pieces[at - 1];
    if (piece.heads && page().length > 0 && !fits(piece.height + under(pieces[at + 1]))) turn();
    if (fits(piece.height) || (page().length === 0 && piece.lines === null)) page().push(whole);
    else if (piece.lines !== null) {
      placeText(piece.lines, at);
      return;
    } else {
      const taken = piece.clings ? takeOver(page(), before, at - 1) : null;
      turn();
      if (taken !== null) {
        page().push(taken.slice);
        used += taken.height;
      }
      // The first row has the heading in its own height.
      else if (piece.row && before?.row === true) used += heading;
      page().push(whole);
    }
    used += piece.height;
  });
  return pages;

  /** Room that what follows a heading needs on the same page. */
  function under(next: MeasuredPiece | undefined): number {
    if (next === undefined) return 0;
    // Of three lines none may be divided off: `share` would leave the heading alone.
    return next.lines === null ? next.height : (next.lines.length <= 3 ? next.lines.length : 2) * pitch;
  }

  function placeText(lines: readonly number[], at: number): void {
    for (let first = 0; first < lines.length;) {
      const space = Math.floor((room - used + 0.5) / pitch);
      const count = share(Math.min(space, lines.length - first), lines.length - first);
      if (count < 1 && page().length > 0) turn();
      else {
        const next = first + Math.max(1, count);
        page().push({ piece: at, from: lines[first] ?? 0, to: lines[next] ?? null });
        used += Math.max(1, count) * pitch;
        first = next;
        if (first < lines.length) turn();
      }
    }
  }

  /** The last two lines of the text before, or the whole piece before, taken off this page to go with what follows. */
  function takeOver(on: Slice[], before: MeasuredPiece | undefined, piece: number): { slice: Slice; height: number } | null {
    const last = on.at(-1);
    if (before === undefined || last?.piece !== piece) return null;
    const starts = before.lines?.filter((start) => start >= last.from) ?? [];
    const cut = starts.at(-2);
    if (cut !== undefined && starts.length > 3) {
      on[on.length - 1] = { ...last, to: cut };
      return { slice: { piece, from: cut, to: null }, height: 2 * pitch };
    }
    // Alone on its page it stays: moving it would only leave an empty page behind.
    if (on.length < 2) return null;
    on.pop();
    return { slice: last, height: before.lines === null ? before.height + (before.row ? heading : 0) : starts.length * pitch };
  }
}
