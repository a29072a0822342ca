import type { Part } from './blocks';

export interface TableRow {
  readonly row: number;
  /** By the columns of the table that hold anything; several parts of one cell one under the other. */
  readonly cells: readonly (readonly Part[])[];
}

/** Rows of one table that stand on one page of the screen. */
export interface TableBlock {
  readonly kind: 'table';
  readonly where: string;
  readonly columns: readonly number[];
  /** The first row again, where a long table goes on. */
  readonly head: TableRow | null;
  readonly rows: readonly TableRow[];
}

/** Cells that a screen shows at once; a longer table goes on on the next page. */
const mostCells = 600;
const fewestRows = 15;

const rowsAtOnce = (columns: number): number => Math.max(fewestRows, Math.floor(mostCells / Math.max(1, columns)));

function rowsOf(cells: readonly Part[], columns: readonly number[]): readonly TableRow[] {
  const places = new Map(columns.map((column, at) => [column, at]));
  const rows = new Map<number, Part[][]>();
  for (const part of cells) {
    const row = part.cell?.row ?? 0;
    const made = rows.get(row) ?? columns.map((): Part[] => []);
    rows.set(row, made);
    made[places.get(part.cell?.column ?? 0) ?? 0]?.push(part);
  }
  return [...rows].map(([row, made]) => ({ row, cells: made })).sort((one, other) => one.row - other.row);
}

/** The cells of one table as rows, in stretches that a screen can show at once. */
export function tableChunks(cells: readonly Part[]): readonly TableBlock[] {
  const where = cells[0]?.cell?.table ?? '';
  const columns = [...new Set(cells.map(({ cell }) => cell?.column ?? 0))].sort((one, other) => one - other);
  const rows = rowsOf(cells, columns);
  const size = rowsAtOnce(columns.length);
  const starts = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => at * size);
  return starts.map((start) => ({
    kind: 'table',
    where,
    columns,
    head: start === 0 ? null : (rows[0] ?? null),
    rows: rows.slice(start, start + size),
  }));
}
