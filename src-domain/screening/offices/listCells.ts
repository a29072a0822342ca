import type { TextPart } from '../types';

/** What is needed of a part that a reader of workbooks and CSV files gives. */
export type ListPart = Pick<TextPart, 'where' | 'text' | 'hidden' | 'cell'>;

export interface ListCell {
  readonly row: number;
  readonly column: number;
  /** As Excel names it: C5. */
  readonly place: string;
  readonly text: string;
  /** Whether the officer sees it when the file is open. */
  readonly isSeen: boolean;
}

/** The rows of one sheet from top to bottom, cells from left to right. */
export type ListSheet = readonly (readonly ListCell[])[];

// 工作表“名单”C5, 表格C5; notes, page headers and properties end otherwise.
const placed = /^(?<sheet>.+?)(?<letters>[A-Z]{1,3})(?<row>\d{1,7})$/u;

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const tidy = (text: string): string => text.normalize('NFKC').trim();

/** Sheets and columns that are hidden are left out; what else is not seen is for the reader of the list to name. */
const isLeftOut = ({ hidden }: ListPart): boolean => hidden === 'hidden-sheet' || hidden === 'hidden-column';

function cellOf(part: ListPart): { readonly sheet: string; readonly cell: ListCell } | undefined {
  const { sheet = '', letters = '', row = '' } = placed.exec(part.where)?.groups ?? {};
  const text = tidy(part.text);
  if (sheet === '' || text === '' || isLeftOut(part)) return undefined;
  return {
    sheet,
    cell: { row: Number(row), column: columnOf(letters), place: letters + row, text, isSeen: part.hidden === undefined },
  };
}

function rowsOf(cells: readonly ListCell[]): ListSheet {
  const rows = new Map<number, ListCell[]>();
  for (const cell of [...cells].sort((one, other) => one.row - other.row || one.column - other.column))
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()];
}

/** The sheets of a workbook, or the one table of a CSV file, as an officer sees them. */
export function sheetsIn(parts: readonly ListPart[]): readonly ListSheet[] {
  const sheets = new Map<string, ListCell[]>();
  for (const part of parts) {
    const found = cellOf(part);
    if (found === undefined) continue;
    const cells = sheets.get(found.sheet) ?? [];
    cells.push(found.cell);
    sheets.set(found.sheet, cells);
  }
  return [...sheets.values()].map(rowsOf);
}
