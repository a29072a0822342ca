import type { Glyph, Rule } from './marks';
import { withoutRadicals } from './radicals';

/** A stretch of one line without a wide gap: a sentence, or a cell of a table. */
export interface Fragment {
  readonly text: string;
  /** Along the line, in points. */
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

export interface Line {
  /** Across the lines, in points, and the way they run (degrees). */
  readonly base: number;
  readonly angle: number;
  readonly size: number;
  readonly fragments: readonly Fragment[];
}

interface Laid {
  readonly glyph: Glyph;
  readonly from: number;
  readonly base: number;
}

const angleOf = ({ direction: [x, y] }: Glyph): number => (Math.round((Math.atan2(y, x) * 180) / Math.PI / 3) * 3 + 360) % 360;

function lay(glyph: Glyph): Laid {
  const [x, y] = glyph.direction;
  return { glyph, from: glyph.x * x + glyph.y * y, base: -glyph.x * y + glyph.y * x };
}

/** Fragments are apart by more than this many letter sizes; a narrower gap is a blank. */
const cellGap = 1.2;
const blankGap = 0.22;

const isWide = (text: string): boolean => /^[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]/u.test(text);

/** Printed twice for bold: the same letter at the same place. */
const isRepeated = (one: Laid, other: Laid): boolean =>
  one.glyph.text === other.glyph.text &&
  Math.abs(one.from - other.from) < 0.25 * Math.min(one.glyph.size, one.glyph.advance || one.glyph.size);

interface Growing {
  text: string;
  to: number;
  readonly from: number;
  readonly glyphs: Glyph[];
}

const stands = (rule: Rule, from: number, to: number, { box: { top, bottom } }: Glyph): boolean =>
  rule.x > from - 0.5 && rule.x < to + 0.5 && rule.top < (top + bottom) / 2 && rule.bottom > (top + bottom) / 2;

function fragmentsOf(row: readonly Laid[], size: number, rules: readonly Rule[]): readonly Fragment[] {
  const fragments: Growing[] = [];
  let last: Laid | undefined;
  for (const laid of row) {
    const { glyph, from } = laid;
    if (last !== undefined && isRepeated(last, laid)) continue;
    let open = fragments[fragments.length - 1];
    const gap = open === undefined ? Infinity : from - open.to;
    const isParted = open !== undefined && rules.some((rule) => stands(rule, open?.to ?? 0, from, glyph));
    if (open === undefined || gap > cellGap * size || isParted) {
      if (glyph.text.trim() === '') continue;
      open = { text: '', from, to: from, glyphs: [] };
      fragments.push(open);
    } else if (gap > blankGap * size && !/\s$/u.test(open.text) && !(isWide(glyph.text) && isWide(open.text.slice(-1)))) open.text += ' ';
    open.text += glyph.text;
    if (glyph.text.trim() !== '') open.to = Math.max(open.to, from + glyph.advance);
    open.glyphs.push(glyph);
    last = laid;
  }
  return fragments
    .map((fragment) => ({ ...fragment, size, text: withoutRadicals(fragment.text).trim() }))
    .filter(({ text }) => text !== '');
}

function linesOfAngle(laid: readonly Laid[], angle: number, rules: readonly Rule[]): readonly Line[] {
  const rows: { base: number; size: number; readonly row: Laid[] }[] = [];
  for (const each of [...laid].sort((one, other) => one.base - other.base)) {
    const row = rows[rows.length - 1];
    const size = each.glyph.size;
    if (row !== undefined && each.base - row.base <= 0.45 * Math.max(size, row.size)) {
      row.row.push(each);
      row.size = Math.max(row.size, size);
      // The base of the row follows its letters, so that a slowly falling scan layer stays one line.
      row.base = Math.max(row.base, each.base - 0.2 * size);
    } else rows.push({ base: each.base, size, row: [each] });
  }
  return rows.map(({ base, size, row }) => {
    const inOrder = [...row].sort((one, other) => one.from - other.from);
    return { base, angle, size, fragments: fragmentsOf(inOrder, size, angle === 0 ? rules : []) };
  });
}

/** Gathers letters into lines by where they stand, not by the order in which the file names them. Upright lines come first. */
export function linesOf(glyphs: readonly Glyph[], rules: readonly Rule[]): readonly Line[] {
  const byAngle = new Map<number, Laid[]>();
  for (const glyph of glyphs) {
    const angle = angleOf(glyph);
    const laid = byAngle.get(angle) ?? [];
    byAngle.set(angle, laid);
    laid.push(lay(glyph));
  }
  return [...byAngle]
    .sort(([one], [other]) => one - other)
    .flatMap(([angle, laid]) => linesOfAngle(laid, angle, rules))
    .filter(({ fragments }) => fragments.length > 0);
}
