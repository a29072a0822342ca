import type { CompiledRosters } from './compiled';
import type { Grid, GridRow } from './grids';
import type { ColumnKind } from './types';

/** The heading of one column, of one row or of two joined rows. */
export interface Heading {
  readonly text: string;
  readonly kind: ColumnKind | undefined;
}

export interface Headings {
  /** By column, from 0; a list without headings has none. */
  readonly columns: readonly (Heading | undefined)[];
  /** Texts above the headings: the title of the list. */
  readonly above: readonly string[];
  readonly data: readonly GridRow[];
}

/** Headings stand near the top, below title, unit and date. */
const headingReach = 10;
const longestHeading = 24;

function textsOf({ cells }: GridRow): readonly string[] {
  const texts: string[] = [];
  for (const cell of cells) texts.push(cell?.text ?? '');
  return texts;
}

const isHeadingText = (text: string): boolean => text.length <= longestHeading && !/\d{3}/u.test(text);

/** Texts of a row in one cell each; a title that is merged over all columns may be repeated in each. */
function isHeadingRow(row: GridRow, rosters: CompiledRosters): boolean {
  const texts = textsOf(row).filter((text) => text !== '');
  if (new Set(texts).size < 2 || !texts.every(isHeadingText)) return false;
  const kinds = texts.map((text) => rosters.kindOf(text));
  const count = kinds.filter((kind) => kind !== undefined).length;
  const names = kinds.some((kind) => kind !== undefined && rosters.isNameKind(kind.id));
  return (count >= 2 || names) && count * 2 >= texts.length;
}

/** The lower of two heading rows says more (面积 under 补贴情况). */
function headingOf(upper: string, lower: string, rosters: CompiledRosters): Heading | undefined {
  const text = [...new Set([upper, lower])].filter((one) => one !== '').join(' ');
  if (text === '') return undefined;
  return { text, kind: rosters.kindOf(lower) ?? rosters.kindOf(upper) ?? rosters.kindOf(text) };
}

function isRepeated(row: GridRow, headings: readonly string[]): boolean {
  let equal = 0;
  let written = 0;
  for (const [at, cell] of row.cells.entries()) {
    if (cell === undefined || cell.text === '') continue;
    written += 1;
    if (cell.text === headings[at]) equal += 1;
  }
  return equal >= 2 && equal * 2 >= written;
}

const isBlankRow = ({ cells }: GridRow): boolean => !cells.some((cell) => cell !== undefined && cell.text !== '');

/** Words that make a row one of sums stand in its first cells. */
const labelReach = 3;

function isTotal({ cells }: GridRow, rosters: CompiledRosters): boolean {
  let seen = 0;
  for (const cell of cells) {
    if (cell === undefined || cell.text === '') continue;
    if (rosters.totalRow.test(cell.text)) return true;
    seen += 1;
    if (seen === labelReach) return false;
  }
  return false;
}

/** Sums and repeated headings are no persons. */
const dataAfter = (rows: readonly GridRow[], headings: readonly string[], rosters: CompiledRosters): readonly GridRow[] =>
  rows.filter((row) => !isTotal(row, rosters) && !isRepeated(row, headings));

/** Finds the headings of a table and the rows below them. */
export function headingsOf(grid: Grid, rosters: CompiledRosters): Headings {
  const rows = grid.rows.filter((row) => !isBlankRow(row));
  const at = rows.slice(0, headingReach).findIndex((row) => isHeadingRow(row, rosters));
  const top = rows[at];
  if (top === undefined) return { columns: [], above: [], data: dataAfter(rows, [], rosters) };
  const next = rows[at + 1];
  const upper = textsOf(top);
  const hasTwo = next !== undefined && isHeadingRow(next, rosters) && !isRepeated(next, upper);
  const lower = hasTwo ? textsOf(next) : [];
  const columns = Array.from({ length: grid.width }, (_, column) => headingOf(upper[column] ?? '', lower[column] ?? '', rosters));
  const above = rows.slice(0, at).flatMap((row) => [...new Set(textsOf(row))].filter((text) => text !== ''));
  return { columns, above, data: dataAfter(rows.slice(at + (hasTwo ? 2 : 1)), upper, rosters) };
}
