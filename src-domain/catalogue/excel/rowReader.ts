import { columnLabel, type ColumnKey } from './columns';
import type { Heading } from './headings';
import type { ExcelDoubt, ExcelDoubtCode, ExcelFault, ExcelFaultCode, ExcelPlace } from './problems';
import type { SheetView } from './sheetView';
import { tidy, tidyLines } from './tidy';

/** What was found in the whole workbook so far. */
export interface Findings {
  readonly faults: ExcelFault[];
  readonly doubts: ExcelDoubt[];
}

/** One row of a table by its columns, and the ways to say what is wrong with a cell. */
export class RowReader {
  constructor(
    readonly view: SheetView,
    readonly heading: Heading,
    readonly row: number,
    private readonly found: Findings,
  ) {}

  has(key: ColumnKey): boolean {
    return this.heading.columns.has(key);
  }

  lines(key: ColumnKey): string {
    const column = this.heading.columns.get(key);
    return column === undefined ? '' : tidyLines(this.view.at(this.row, column)?.text ?? '');
  }

  text(key: ColumnKey): string {
    return tidy(this.lines(key));
  }

  /** The text of a cell that may not be empty. */
  needed(key: ColumnKey): string {
    const text = this.lines(key);
    if (text === '') this.fault('missing', key, columnLabel(key));
    return text;
  }

  place(key: ColumnKey): ExcelPlace {
    return this.view.place(this.row, this.heading.columns.get(key) ?? this.firstColumn());
  }

  fault(code: ExcelFaultCode, key: ColumnKey, text = this.text(key), other = ''): void {
    this.found.faults.push({ code, ...this.place(key), text, other });
  }

  /** For columns of single channels, which have no key. */
  faultAt(code: ExcelFaultCode, column: number, text: string): void {
    this.found.faults.push({ code, ...this.view.place(this.row, column), text, other: '' });
  }

  doubt(code: ExcelDoubtCode, key: ColumnKey, text: string, took = ''): void {
    this.found.doubts.push({ code, ...this.place(key), text, took });
  }

  private firstColumn(): number {
    return Math.min(...this.heading.columns.values(), ...this.heading.channels.keys());
  }
}
