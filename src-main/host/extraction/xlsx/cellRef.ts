import { refuse } from '../trouble';

export const lastColumn = 16_384;
export const lastRow = 1_048_576;

/** Rows and columns count from 1; ends belong to it. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → A, 28 → AB. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

function columnNumber(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at += 1) column = column * 26 + (name.charCodeAt(at) & 31);
  return column;
}

export const refOf = (row: number, column: number): string => `${columnName(column)}${row}`;

/** B3 → row 3, column 2. Nothing stands beyond Excel's last cell. */
export function parseRef(ref: string): { readonly row: number; readonly column: number } {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(ref);
  const row = Number(found?.[2] ?? 0);
  const column = columnNumber(found?.[1] ?? '');
  return row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn ? { row, column } : refuse('damaged');
}

/** A1:C5, A1, $1:$3 (whole rows) or $A:$C (whole columns); undefined for anything else. */
export function parseRange(text: string): Range | undefined {
  const rows = /^\$?(\d{1,7})(?::\$?(\d{1,7}))?$/.exec(text);
  if (rows !== null) return { top: Number(rows[1]), bottom: Number(rows[2] ?? rows[1]), left: 1, right: lastColumn };
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns !== null) return { top: 1, bottom: lastRow, left: columnNumber(columns[1] ?? ''), right: columnNumber(columns[2] ?? '') };
  const [first = '', last = first, ...more] = text.split(':');
  if (more.length > 0 || !/^\$?[A-Za-z]{1,3}\$?\d{1,7}$/.test(first) || !/^\$?[A-Za-z]{1,3}\$?\d{1,7}$/.test(last)) return undefined;
  const [from, to] = [parseRef(first), parseRef(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
