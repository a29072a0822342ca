import type { CompiledRosters } from '../rosters/compiled';
import type { Grid, GridCell, GridRow } from '../rosters/grids';
import { headingsOf } from '../rosters/headings';
import { figureOf, isNear } from './numbers';

/** A sum that is not the sum of what stands above it. */
export interface WrongSum {
  readonly cell: GridCell;
  readonly sum: number;
}

// Only what can be added is added: not prices, shares, years, numbers of rows.
const notAdditive = /标准|单价|均|比例?|率|%|序号|编号|日期|时间|年度|年份|电话|号码|排名|名次|得分|占/u;
const total = /^(?:合计|总计|共计|总数)$/u;
const partial = /小计|其中|累计|平均|上年|同比|增减|本页/u;

const textAt = (row: GridRow, column: number): string => row.cells[column]?.text ?? '';

const labelReach = 3;

function labelOf({ cells }: GridRow): string {
  for (let at = 0; at < labelReach; at += 1) {
    const text = cells[at]?.text ?? '';
    // Most cells are no label: only those that hold such a word are looked at closely.
    const plain = /[计中均年比减页数]/u.test(text) ? text.replace(/\s/gu, '') : '';
    if (total.test(plain) || partial.test(plain)) return plain;
  }
  return '';
}

function wrongAt(rows: readonly GridRow[], totals: GridRow, column: number): WrongSum | undefined {
  const cell = totals.cells[column];
  const stated = figureOf(cell?.text ?? '');
  if (cell === undefined || stated === undefined) return undefined;
  const written = rows.map((row) => textAt(row, column)).filter((text) => text !== '' && text !== '-' && text !== '/');
  const figures = written.map(figureOf);
  // A word among the numbers means that not everything in the column is counted.
  if (figures.length < 2 || figures.some((figure) => figure === undefined)) return undefined;
  const known = figures.flatMap((figure) => figure ?? []);
  const sum = known.reduce((all, { value }) => all + value, 0);
  const finer = known.some(({ decimals }) => decimals > stated.decimals);
  return isNear(sum, stated.value, stated.decimals, finer ? 0.5 : 0) ? undefined : { cell, sum };
}

/** C01: the last row is a total and every row above it one of its parts; tables with 小计 or 其中 are left to people. */
export function wrongSums(grid: Grid, rosters: CompiledRosters): readonly WrongSum[] {
  const headingRows = grid.rows.findIndex((row) => row.cells.some((cell) => figureOf(cell?.text ?? '') !== undefined));
  if (headingRows < 1) return [];
  const body = grid.rows.slice(headingRows);
  const totalsAt = body.findIndex((row) => total.test(labelOf(row)));
  const totals = body[totalsAt];
  const isSimple = totals !== undefined && body.filter((row) => labelOf(row) !== '').length === 1 && body.length >= 3;
  // A total on top is the sum of what follows it.
  if (!isSimple || (totalsAt !== 0 && totalsAt < body.length - 2)) return [];
  const parts = totalsAt === 0 ? body.slice(1) : body.slice(0, totalsAt);
  const headings = grid.rows.slice(0, headingRows);
  const { columns } = headingsOf(grid, rosters);
  return Array.from({ length: grid.width }, (_, column) => column).flatMap((column) => {
    const heading = [...headings.map((row) => textAt(row, column)), columns[column]?.text ?? ''].join('');
    if (heading === '' || notAdditive.test(heading)) return [];
    return wrongAt(parts, totals, column) ?? [];
  });
}
