import type { GridCell } from '../../catalogue/excel/grid';
import type { Columns, SheetView } from './sheetView';
import { labelKey } from './labels';

/** One table of a sheet; two may stand side by side. */
export interface Band extends Columns {
  readonly month: Columns | null;
  readonly yearToDate: Columns | null;
  /** No heading says so: taken by their order. */
  readonly guessed: boolean;
}

const labelHeads = new Set(['统计指标', '指标', '指标名称', '统计项目', '项目', '统计内容', '内容']);
const monthHeads = new Set([
  ...['本月数', '本月', '本期数', '本期', '本期实际', '本月实际', '当月', '当月数', '本月合计', '本月发生数'],
  ...['汇总数', '数量', '合计', '统计数', '数值', '本年数', '全年数'],
]);
const yearHeads = new Set(['本年累计', '累计', '累计数', '本年累计数', '年累计', '年度累计', '自年初累计', '累计实际', '本年累计实际']);

const isFigure = ({ text }: GridCell): boolean => /^[+-]?\d+(\.\d+)?$/.test(text.normalize('NFKC').replace(/[\s,]/g, ''));

/** Where a band begins: at every heading of labels in the one row that has most of them, else it is one band. */
function bandsOf(sheet: SheetView, firstRow: number): readonly Columns[] {
  const heads = sheet.cells.filter(({ row, text }) => row <= firstRow && labelHeads.has(labelKey(text)));
  const lefts = heads.filter(({ row }) => row === heads.at(-1)?.row).map(({ column }) => column);
  return lefts.length < 2
    ? [{ from: 1, to: Infinity }]
    : lefts.map((from, at) => ({ from: at === 0 ? 1 : from, to: (lefts[at + 1] ?? Infinity) - 1 }));
}

/** The tables of a sheet with the columns of their figures. `firstRow` is the row of the first label. */
export function columnsOf(sheet: SheetView, firstRow: number, labels: readonly GridCell[]): readonly Band[] {
  return bandsOf(sheet, firstRow).map((band) => {
    const inside = ({ column }: GridCell): boolean => column >= band.from && column <= band.to;
    const heads = sheet.cells.filter((cell) => cell.row <= firstRow && inside(cell));
    const headed = (known: ReadonlySet<string>): Columns | null => {
      const head = heads.filter(({ text }) => known.has(labelKey(text))).at(-1);
      return head === undefined ? null : sheet.columnsAt(head);
    };
    const [month, yearToDate] = [headed(monthHeads), headed(yearHeads)];
    if (month !== null) return { ...band, month, yearToDate, guessed: false };
    const free = byOrder(sheet, labels.filter(inside), band).filter((column) => column !== yearToDate?.from);
    const [first, second] = free.map((column) => ({ from: column, to: column }));
    return { ...band, month: first ?? null, yearToDate: yearToDate ?? second ?? null, guessed: true };
  });
}

/** Columns right of the labels that hold figures in at least a third of their rows. */
function byOrder(sheet: SheetView, labels: readonly GridCell[], band: Columns): readonly number[] {
  const rows = new Map(labels.map(({ row, column }) => [row, column]));
  const counts = new Map<number, number>();
  for (const cell of sheet.cells) {
    const label = rows.get(cell.row);
    if (label === undefined || cell.column <= label || cell.column > band.to || !isFigure(cell)) continue;
    counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count * 3 >= rows.size)
    .map(([column]) => column)
    .sort((one, other) => one - other);
}
