import { fail, ok, type Result } from '../../kernel/result';
import type { ListCell } from './listCells';
import type { Headings } from './listHeadings';
import { officeColumns, type CellProblem, type CellTrouble, type OfficeColumn } from './listProblems';
import { readCells } from './listValues';
import type { OfficeHolder } from './types';

/** One row as it was read: a person with one post or several. */
export interface ListRow {
  readonly row: number;
  /** Where its posts stand. */
  readonly place: string;
  readonly holders: readonly OfficeHolder[];
  /** How many of its dates were months only. */
  readonly months: number;
}

const letters = (column: number): string =>
  column === 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** The cells of one row by what they tell. */
class Row {
  readonly row: number;

  constructor(
    private readonly cells: readonly ListCell[],
    private readonly headings: Headings,
  ) {
    this.row = cells[0]?.row ?? 0;
  }

  cell(column: OfficeColumn): ListCell | undefined {
    return this.cells.find((cell) => cell.column === this.headings.columns.get(column));
  }

  text(column: OfficeColumn): string {
    return this.cell(column)?.text ?? '';
  }

  place(column: OfficeColumn): string {
    return letters(this.headings.columns.get(column) ?? 0) + String(this.row);
  }

  problem(column: OfficeColumn, trouble: CellTrouble): CellProblem {
    return { at: 'cell', row: this.row, place: this.place(column), column, trouble, text: this.text(column) };
  }
}

/** Reads a row below the headings; undefined when the list's own columns are empty there. */
export function listRow(cells: readonly ListCell[], headings: Headings): Result<ListRow, readonly CellProblem[]> | undefined {
  const row = new Row(cells, headings);
  if (officeColumns.every((column) => row.cell(column) === undefined)) return undefined;
  const unseen = officeColumns.find((column) => row.cell(column)?.isSeen === false);
  return unseen === undefined ? readRow(row) : fail([row.problem(unseen, 'not-seen')]);
}

function readRow(row: Row): Result<ListRow, readonly CellProblem[]> {
  const read = readCells((column) => row.text(column));
  const { name, post, order, from, to } = read;
  if (!name.ok || !post.ok || !order.ok || !from.ok || !to.ok) return fail(problemsOf(row, read));
  const [validFrom, validTo] = [from.value.date, to.value?.date ?? null];
  if (validTo !== null && validTo < validFrom) return fail([row.problem('to', 'ends-before')]);
  const months = [from.value, to.value].filter((date) => date?.precision === 'month').length;
  const holders = post.value.map((one) => ({ name: name.value, post: one, order: order.value, validFrom, validTo }));
  return ok({ row: row.row, place: row.place('post'), holders, months });
}

const problemsOf = (row: Row, read: ReturnType<typeof readCells>): readonly CellProblem[] =>
  officeColumns.flatMap((column) => {
    const one = read[column];
    return one.ok ? [] : [row.problem(column, one.error)];
  });
