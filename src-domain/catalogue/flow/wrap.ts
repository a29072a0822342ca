/** Width in px of a text set in a size in px. A text is as wide as its pieces together. */
export type Measure = (text: string, size: number) => number;

/** Signs that may not begin a line (标点避头). */
const neverFirst = /^[，。、；：？）》」』”’％%,.;:?)]/u;
/** Signs that may not end one (标点避尾). */
const neverLast = /[（《「『“‘(]$/u;

interface Piece {
  readonly text: string;
  readonly width: number;
}

/** Words and figures stay whole; every other sign is a piece of its own, together with the punctuation that belongs to it. */
function piecesOf(text: string): readonly string[] {
  const joined: string[] = [];
  for (const piece of text.match(/[A-Za-z0-9./-]+|\s+|[^\sA-Za-z0-9]/gu) ?? []) {
    const last = joined.at(-1);
    if (last !== undefined && (neverFirst.test(piece) || neverLast.test(last))) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Lines no wider than `width`, as far as single pieces allow. */
function fill(pieces: readonly Piece[], width: number): readonly string[] {
  const lines: string[] = [];
  let [line, filled] = ['', 0];
  for (const piece of pieces) {
    const isGap = piece.text.trim() === '';
    if (line !== '' && !isGap && filled + piece.width > width) {
      lines.push(line.trimEnd());
      [line, filled] = ['', 0];
    }
    if (line === '' && isGap) continue;
    line += piece.text;
    filled += piece.width;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** As many lines as it takes, as even as they can be without cutting a word: no single sign on a line of its own. */
function evened(paragraph: string, width: number, size: number, measure: Measure): readonly string[] {
  const measured = (text: string): Piece => ({ text, width: measure(text, size) });
  const whole = piecesOf(paragraph).map(measured);
  // A piece that is wider than the line alone goes sign by sign.
  const pieces = whole.flatMap((piece) => (piece.width > width ? [...piece.text].map(measured) : [piece]));
  const least = Math.max(0, ...pieces.map((piece) => piece.width));
  let lines = fill(pieces, width);
  for (let narrower = width - size; narrower >= least && lines.length > 1; narrower -= size) {
    const next = fill(pieces, narrower);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

/** A text in even lines no wider than `width` px; its own line breaks stay. */
export const wrap = (text: string, width: number, size: number, measure: Measure): readonly string[] =>
  text.split(/\r?\n/u).flatMap((paragraph) => evened(paragraph, width, size, measure));
