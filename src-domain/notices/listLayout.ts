import { pointsPerMm, type SheetLayout } from './layout';
import type { NoticeList } from './types';

/** How a list lies in the type area: share of each column in percent, and the size of its signs in points. */
export interface ListLayout {
  readonly shares: readonly number[];
  readonly pt: number;
}

/** Signs beyond which a cell is set on several lines. */
const longestCell = 16;

/** Width of a text in Chinese signs. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign >= ' ' && sign <= '~' ? 0.55 : 1;
  return width;
}

/** Signs up to which a column is short: names, groups and amounts are read in one piece. */
const shortColumn = 7;

/** Signs that a column asks for: its longest cell, and a little air. */
const wantedBy = ({ columns, rows, total }: NoticeList): readonly number[] =>
  columns.map((head, at) => {
    const cells = rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), Math.max(widthOf(head), widthOf(total?.[at] ?? '')));
    return Math.min(longestCell, Math.max(2, cells)) + 1;
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Where not all fit, short columns keep their width and the long ones share what is left; nobody keeps anything when that is too little. */
function sharesOf(wanted: readonly number[], room: number): readonly number[] {
  const kept = wanted.map((each) => (each <= shortColumn ? each : 0));
  const left = room - sum(kept);
  const long = sum(wanted) - sum(kept);
  if (sum(wanted) <= room || left < long / 3) return wanted.map((each) => (each / sum(wanted)) * 100);
  return wanted.map((each, at) => ((kept[at] || (each / long) * left) / room) * 100);
}

/** Columns by their longest cell, the same on every page; smaller type where they would not fit otherwise. */
export function listLayout(list: NoticeList, { areaMm, table }: SheetLayout): ListLayout {
  const wanted = wantedBy(list);
  const roomAt = (pt: number): number => (areaMm.width * pointsPerMm) / pt;
  const pt = sum(wanted) <= roomAt(table.pt) ? table.pt : table.minPt;
  return { shares: sharesOf(wanted, roomAt(pt)), pt };
}
