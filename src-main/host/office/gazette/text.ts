import { Paragraph, type IParagraphOptions, type IRunOptions, type TextRun } from 'docx';
import { exactly, run as plainRun, twipsOfMm } from '../sheetText';
import type { Face } from '../wordFaces';

/** DXA. A4 with the margins of GB/T 9704: 37 mm above, 35 below, 28 at the binding, 26 at the other side. */
export const page = {
  width: 11906,
  height: 16838,
  top: twipsOfMm(37),
  bottom: twipsOfMm(35),
  left: twipsOfMm(28),
  right: twipsOfMm(26),
};
export const typeWidth = page.width - page.left - page.right;

/** Points: 初号, 二号, 三号, 四号, 小四, 五号. */
export const sizes = { name: 42, title: 22, text: 16, number: 14, cell: 12, note: 10.5 };

/** Points: 22 lines of a page, titles, rows. A twentieth less than 225 mm / 22, so that the last line is not pushed off. */
export const pitches = { text: 28.95, title: 38, cell: 18 };

/** 28 signs of 三号 in a line of 156 mm stand a quarter of a point closer, as on the printed page (gazette.css). */
const closer = { characterSpacing: -5 };

/** Text among the lines of the page. */
export const run = (text: string, face: Face, more: Partial<IRunOptions> = {}): TextRun =>
  plainRun(text, face, sizes.text, { ...closer, ...more });

/** No air between Chinese and figures and no sign beyond the margin (`unspaced`), no line alone: as the page has it. */
const alike = { autoSpaceEastAsianText: false, widowControl: true } as const;

/** A paragraph in lines of this pitch; `before` and `after` in points. */
export const paragraph = (
  children: NonNullable<IParagraphOptions['children']>,
  { pitch = pitches.text, before = 0, after = 0, ...more }: ParagraphLook = {},
): Paragraph =>
  new Paragraph({
    ...alike,
    ...more,
    spacing: { ...exactly(pitch), before: Math.round(before * 20), after: Math.round(after * 20) },
    children,
  });

type ParagraphLook = Omit<IParagraphOptions, 'children' | 'spacing' | 'text'> & {
  readonly pitch?: number;
  readonly before?: number;
  readonly after?: number;
};

/** Lines that were broken beforehand, one under the other. */
export const broken = (lines: readonly string[], runOf: (line: string, more: Partial<IRunOptions>) => TextRun): readonly TextRun[] =>
  lines.map((line, at) => runOf(line, at === 0 ? {} : { break: 1 }));
