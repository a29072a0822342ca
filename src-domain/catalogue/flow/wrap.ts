/** Width in px of a text set in a size in px. */
export type Measure = (text: string, size: number) => number;

/** Signs that may not begin a line (标点避头). */
const neverFirst = /^[，。、；：？）》」』”’％%,.;:?)]/u;
/** Signs that may not end one (标点避尾). */
const neverLast = /[（《「『“‘(]$/u;

/** Words and figures stay whole; every other sign is a piece of its own, with the punctuation that follows it. */
const pieces = (text: string): readonly string[] => text.match(/[A-Za-z0-9./-]+|\s+|[^\sA-Za-z0-9]/gu) ?? [];

function joinPunctuation(all: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of all) {
    const last = joined.at(-1);
    if (last !== undefined && (neverFirst.test(piece) || neverLast.test(last))) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

/** A piece that is wider than the line alone, sign by sign. */
const split = (piece: string, width: number, size: number, measure: Measure): readonly string[] =>
  measure(piece, size) > width ? [...piece] : [piece];

/** One paragraph in lines no wider than `width`, as far as single signs allow. */
function wrapParagraph(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of joinPunctuation(pieces(text)).flatMap((each) => split(each, width, size, measure))) {
    if (line !== '' && measure(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The same number of lines, as even as they can be without cutting a word: no single sign on a line of its own. */
function evened(text: string, width: number, size: number, measure: Measure): readonly string[] {
  let lines = wrapParagraph(text, width, size, measure);
  const words = joinPunctuation(pieces(text)).map((piece) => measure(piece, size));
  const least = Math.max(0, ...words);
  for (let narrower = width - size; narrower >= least && lines.length > 1; narrower -= size) {
    const next = wrapParagraph(text, narrower, size, measure);
    if (next.length > lines.length) break;
    lines = next;
  }
  return lines;
}

/** A text in even lines no wider than `width` px; its own line breaks stay. */
export const wrap = (text: string, width: number, size: number, measure: Measure): readonly string[] =>
  text.split(/\r?\n/u).flatMap((paragraph) => evened(paragraph, width, size, measure));
