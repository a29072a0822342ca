import type { GridCell, GridRange, GridSheet } from '../../catalogue/excel/grid';

/** Columns from one to another, as a heading covers them when it is merged. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/** A sheet as it is looked at: by place, with its merges. */
export interface SheetView {
  /** Those that hold something, by row and column. */
  readonly cells: readonly GridCell[];
  /** What a reader sees at a place: of a merged range its first cell. */
  readonly at: (row: number, column: number) => GridCell | undefined;
  /** The merged range around a place; undefined when it is a cell of its own. */
  readonly mergeAt: (row: number, column: number) => GridRange | undefined;
  readonly columnsAt: (cell: GridCell) => Columns;
}

export function viewOf({ cells, merges }: GridSheet): SheetView {
  const places = new Map(cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell]));
  const own = (row: number, column: number) => places.get(`${String(row)} ${String(column)}`);
  const mergeAt = (row: number, column: number) =>
    merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return {
    cells: [...cells]
      .filter(({ text, broken }) => text.trim() !== '' || broken !== undefined)
      .sort((one, other) => one.row - other.row || one.column - other.column),
    at: (row, column) => {
      const merge = mergeAt(row, column);
      return merge === undefined ? own(row, column) : own(merge.top, merge.left);
    },
    mergeAt,
    columnsAt: ({ row, column }) => ({ from: column, to: mergeAt(row, column)?.right ?? column }),
  };
}
