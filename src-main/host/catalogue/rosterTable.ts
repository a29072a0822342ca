import type { TableRow } from '../../../src-domain/notices/rosters/types';
import { refuse } from '../extraction/trouble';
import type { Range } from '../extraction/xlsx/cellRef';

/** One sheet of an officer's file: read, or why it was passed over. */
export type ReadSheet =
  | {
      readonly state: 'read';
      readonly name: string;
      readonly rows: readonly TableRow[];
      readonly hiddenRows: number;
      readonly hiddenColumns: readonly string[];
      readonly broken: readonly string[];
    }
  | { readonly state: 'hidden' | 'blank' | 'too-long' | 'too-wide'; readonly name: string };

/** Households of the largest township there is, several times over; and more columns than any form has. */
export const most = { rows: 20_000, columns: 80 } as const;
/** Cells that merges may fill: a merge over a whole sheet is nobody's list. */
const mostFilled = 400_000;

/** The cells of one sheet that its reader sees. */
export interface Cells {
  readonly rows: Map<number, string[]>;
  readonly broken: readonly string[];
  readonly width: number;
  /** Rows and columns that hold something and are hidden. */
  readonly hiddenRows: number;
  readonly hiddenColumns: readonly string[];
}

const isFigure = (text: string): boolean => /^[\s\d.,¥￥-]+$/u.test(text);

/** Puts a merged text into each of its cells that lies within the table. */
function fillMerge(rows: Map<number, string[]>, { top, left, bottom, right }: Range, width: number): number {
  const text = rows.get(top)?.[left - 1] ?? '';
  if (text === '' || isFigure(text)) return 0;
  let filled = 0;
  for (let row = top; row <= Math.min(bottom, top + most.rows); row += 1) {
    const cells = rows.get(row);
    if (cells === undefined) continue;
    for (let column = left; column <= Math.min(right, width); column += 1) {
      if ((cells[column - 1] ?? '') === '') cells[column - 1] = text;
      filled += 1;
    }
  }
  return filled;
}

/** The sheet as a table without gaps, its merges filled; or why it is none. */
export function tableOf(name: string, { rows, width, ...found }: Cells, merges: readonly Range[]): ReadSheet {
  if (width > most.columns) return { state: 'too-wide', name };
  if (rows.size === 0) return { state: 'blank', name };
  if (rows.size > most.rows) return { state: 'too-long', name };
  let filled = 0;
  for (const merge of merges) {
    filled += fillMerge(rows, merge, width);
    if (filled > mostFilled) refuse('cannot-check');
  }
  const numbers = [...rows.keys()].sort((one, other) => one - other);
  return {
    state: 'read',
    name,
    rows: numbers.map((number) => ({ number, cells: Array.from({ length: width }, (_, at) => rows.get(number)?.[at] ?? '') })),
    ...found,
  };
}
