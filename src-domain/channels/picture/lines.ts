/** Width of a text in px at a size in px; the page measures with its own pen. */
export type Measure = (text: string, size: number) => number;

/** Signs that may not begin a line, and such that may not end one. */
const neverFirst = /^[，。、；：！？）》」』”’…—,.;:!?)%]/u;
const neverLast = /[（《「『“‘〔【(]$/u;
/** Figures and Latin letters are one word; a number and its units are one. */
const word = { before: /[\w.,%/:-]$/u, after: /^[\w.,%/:-]/u };
const counted = {
  before: /\d[年月日时分秒号万亿个百千]*$/u,
  after: /^[年月日时分秒号元万亿个百千项件名户人亩吨米台条款次期级岁天届份页]/u,
};

const pieces = (text: string): readonly string[] =>
  [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

const isTogether = (before: string, after: string): boolean =>
  neverFirst.test(after) || neverLast.test(before) || [word, counted].some((each) => each.before.test(before) && each.after.test(after));

/** What no line may break. */
function unbroken(text: string): readonly string[] {
  const found: string[] = [];
  for (const piece of pieces(text)) {
    const last = found.at(-1);
    if (last !== undefined && isTogether(last, piece)) found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}

/** Breaks a text into lines no wider than `width`; what is wider by itself is broken sign by sign. */
export function linesOf(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    const put = (piece: string): void => {
      if (line !== '' && measure(line + piece, size) > width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line += piece;
    };
    for (const piece of unbroken(paragraph)) {
      if (measure(piece, size) <= width) put(piece);
      else for (const sign of pieces(piece)) put(sign);
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
  }
  return lines;
}
