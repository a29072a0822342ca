import { addMonths, type Month } from '../../../../src-domain/kernel/month';
import type { Cells } from '../../../../src-domain/returns/figures';
import { tidy } from '../../../../src-domain/returns/figures';
import { valueRows, type FormRow, type StatForm } from '../../../../src-domain/returns/form';
import { rowName } from '../../../../src-domain/returns/rowName';
import { monthFigures, type FormOf, type Known } from '../history';

/** The sheet of one month: as it was reported, else as the ledger counts it; null before anything is known. */
export interface TrendMonth {
  readonly month: Month;
  /** The form of that month. */
  readonly form: StatForm;
  readonly reported: boolean;
  readonly cells: Cells | null;
}

/** So many months up to and including one, oldest first. */
export function trendOf(formOf: FormOf, known: Known, through: Month, count: number): readonly TrendMonth[] {
  const figures = monthFigures(formOf, known);
  return Array.from({ length: count }, (_, at) => {
    const month = addMonths(through, at + 1 - count);
    const reported = known.standing.has(month) || known.old.has(month);
    return { month, form: formOf(month), reported, cells: figures(month) };
  });
}

/** A row of any of the months' forms. */
export interface TrendRow {
  readonly row: FormRow;
  readonly name: string;
  /** Months whose form has no such row. */
  readonly without: readonly Month[];
}

/** The rows of the last month's form, then those only an earlier one has. */
export function trendRows(trend: readonly TrendMonth[]): readonly TrendRow[] {
  const found = new Map<string, TrendRow>();
  for (const { form } of [...trend].reverse())
    for (const row of valueRows(form)) {
      if (found.has(row.id)) continue;
      const without = trend.filter((each) => !each.form.rows.some(({ id }) => id === row.id)).map(({ month }) => month);
      found.set(row.id, { row, name: rowName(form, row.id), without });
    }
  return [...found.values()];
}

export const valuesOf = (trend: readonly TrendMonth[], row: string): readonly (number | null)[] =>
  trend.map(({ cells }) => cells?.[row] ?? null);

/** What the months add up to; of a stock and of a yearly amount the last known one. */
export function sumOf({ kind }: Pick<FormRow, 'kind'>, values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return kind === 'flow' ? tidy(known.reduce((sum, value) => sum + value, 0)) : (known.at(-1) ?? null);
}
