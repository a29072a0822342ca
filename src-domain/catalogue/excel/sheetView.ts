import { cellName, type GridCell, type GridRange, type GridSheet } from './grid';
import type { ExcelPlace } from './problems';

/** A sheet for reading: what stands at a place, with merged cells saying the same everywhere. */
export interface SheetView {
  readonly name: string;
  /** Rows with something in them, from top to bottom. */
  readonly rows: readonly number[];
  readonly lastColumn: number;
  readonly merges: readonly GridRange[];
  /** Undefined when nothing stands there. */
  readonly at: (row: number, column: number) => GridCell | undefined;
  /** Cells of a row that stand there themselves, from left to right. */
  readonly own: (row: number) => readonly GridCell[];
  readonly place: (row: number, column: number) => ExcelPlace;
}

/** Places that merged cells may cover in all: a catalogue of ten thousand items covers far fewer. */
const mostCovered = 1_000_000;

const isBlank = ({ text, broken }: GridCell): boolean => text.trim() === '' && broken === undefined;

function byRow(cells: readonly GridCell[]): ReadonlyMap<number, readonly GridCell[]> {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  for (const row of rows.values()) row.sort((one, other) => one.column - other.column);
  return rows;
}

const spot = (row: number, column: number): string => `${String(row)}/${String(column)}`;

/** Which cell speaks for a place: the first of the merged ones. Null when the merged cells cover more than any catalogue. */
function coveredBy(sheet: GridSheet, lastRow: number, lastColumn: number): ReadonlyMap<string, string> | null {
  const covered = new Map<string, string>();
  for (const { top, left, bottom, right } of sheet.merges) {
    const [rows, columns] = [Math.min(bottom, lastRow) - top + 1, Math.min(right, lastColumn) - left + 1];
    if (rows <= 0 || columns <= 0) continue;
    if (covered.size + rows * columns > mostCovered) return null;
    for (let row = top; row < top + rows; row += 1)
      for (let column = left; column < left + columns; column += 1) covered.set(spot(row, column), spot(top, left));
  }
  return covered;
}

export function viewOf(sheet: GridSheet): SheetView | null {
  const rows = byRow(sheet.cells);
  const numbers = [...rows.keys()].sort((one, other) => one - other);
  const lastColumn = [...rows.values()].reduce((most, row) => Math.max(most, row.at(-1)?.column ?? 0), 0);
  const covered = coveredBy(sheet, numbers.at(-1) ?? 0, lastColumn);
  if (covered === null) return null;
  const cells = new Map(sheet.cells.flatMap((cell) => (isBlank(cell) ? [] : [[spot(cell.row, cell.column), cell] as const])));
  return {
    name: sheet.name,
    rows: numbers,
    lastColumn,
    merges: sheet.merges,
    at: (row, column) => cells.get(covered.get(spot(row, column)) ?? spot(row, column)),
    own: (row) => rows.get(row) ?? [],
    place: (row, column) => ({ sheet: sheet.name, cell: cellName(row, column) }),
  };
}
