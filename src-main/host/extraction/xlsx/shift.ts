import { lastColumn, lastRow, type Range } from './cellRef';
import type { Band } from './sheetXml';

/** Where rows and columns stand once others are taken out. */
export class Shift {
  private readonly rows: readonly number[];
  /** Columns that stay, up to each column. */
  private readonly staying: Uint16Array;

  constructor(removedRows: Iterable<number>, removedColumns: readonly Band[]) {
    this.rows = [...new Set(removedRows)].sort((one, other) => one - other);
    const gone = new Uint8Array(lastColumn + 1);
    for (const { first, last } of removedColumns) gone.fill(1, first, last + 1);
    this.staying = new Uint16Array(lastColumn + 1);
    for (let at = 1; at <= lastColumn; at += 1) this.staying[at] = (this.staying[at - 1] ?? 0) + 1 - (gone[at] ?? 0);
  }

  /** Rows that stay, up to this one. */
  rowsUpTo(row: number): number {
    return row - this.removedUpTo(row);
  }

  columnsUpTo(column: number): number {
    return this.staying[Math.min(Math.max(column, 0), lastColumn)] ?? 0;
  }

  row(row: number): number | undefined {
    return this.removedUpTo(row) === this.removedUpTo(row - 1) ? this.rowsUpTo(row) : undefined;
  }

  column(column: number): number | undefined {
    return this.columnsUpTo(column) === this.columnsUpTo(column - 1) ? undefined : this.columnsUpTo(column);
  }

  /** What is left of a range; undefined when nothing is. Whole rows and columns stay whole. */
  range({ top, left, bottom, right }: Range): Range | undefined {
    const made = {
      top: this.rowsUpTo(top - 1) + 1,
      bottom: bottom === lastRow ? lastRow : this.rowsUpTo(bottom),
      left: this.columnsUpTo(left - 1) + 1,
      right: right === lastColumn ? lastColumn : this.columnsUpTo(right),
    };
    return made.top <= made.bottom && made.left <= made.right ? made : undefined;
  }

  private removedUpTo(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
