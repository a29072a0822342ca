import type { Part } from './part';

export interface TableRow {
  readonly row: number;
  /** By the columns of the table that hold anything; several parts of one cell one under the other. */
  readonly cells: readonly (readonly Part[])[];
}

/** A table, or those rows of it that stand on one page of the screen. */
export interface TableBlock {
  readonly kind: 'table';
  readonly where: string;
  readonly columns: readonly number[];
  /** The first row again, where a long table goes on. */
  readonly head: TableRow | null;
  readonly rows: readonly TableRow[];
}

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

/** The cells of one table as rows. */
export function tableOf(cells: readonly Part[]): TableBlock {
  const where = cells[0]?.cell?.table ?? '';
  const columns = [...new Set(cells.map(({ cell }) => cell?.column ?? 0))].sort((one, other) => one - other);
  return { kind: 'table', where, columns, head: null, rows: rowsOf(cells, columns) };
}

/** The first so many rows of a table, and the rest, which begins with the first row again. */
export function cutTable(table: TableBlock, rows: number): readonly [TableBlock, TableBlock | null] {
  if (rows >= table.rows.length) return [table, null];
  const head = table.head ?? table.rows[0] ?? null;
  return [
    { ...table, rows: table.rows.slice(0, rows) },
    { ...table, head, rows: table.rows.slice(rows) },
  ];
}
