/** Points that one line of 9 pt 宋体 takes. */
const lineHeight = 13;
/** Excel's highest row. */
const highest = 409;

/** Columns are measured in digits of the default font at 11 pt; a Chinese sign of 9 pt takes about 1.65 of them. */
const wide = 1.65;
const narrow = 0.85;

const widthOf = (line: string): number => [...line].reduce((sum, sign) => sum + (sign < '\u2000' ? narrow : wide), 0);

/** The height in points that shows a wrapped text whole in a column of `width` characters. */
export function rowHeight(text: string, width: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 1))), 0);
  return Math.min(highest, lines * lineHeight + 6);
}
