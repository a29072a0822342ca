import { addMonths, type Month } from '../../../../src-domain/kernel/month';
import type { Cells } from '../../../../src-domain/returns/figures';
import { tidy } from '../../../../src-domain/returns/figures';
import type { FormRow, StatForm } from '../../../../src-domain/returns/form';
import { historyOf, type Known } from '../history';

/** The sheet of one month: as it was reported, else as the ledger counts it; null before anything is known. */
export interface TrendMonth {
  readonly month: Month;
  readonly reported: boolean;
  readonly cells: Cells | null;
}

/** So many months up to and including one, oldest first. */
export function trendOf(form: StatForm, known: Known, through: Month, count: number): readonly TrendMonth[] {
  return Array.from({ length: count }, (_, at) => {
    const month = addMonths(through, at + 1 - count);
    // The last of the months before the next one is the month itself.
    const cells = historyOf(form, known, addMonths(month, 1)).before.at(-1) ?? null;
    return { month, reported: known.standing.has(month) || known.old.has(month), cells };
  });
}

export const valuesOf = (trend: readonly TrendMonth[], row: string): readonly (number | null)[] =>
  trend.map(({ cells }) => cells?.[row] ?? null);

/** What the months add up to; of a stock and of a yearly amount the last known one. */
export function sumOf({ kind }: Pick<FormRow, 'kind'>, values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return kind === 'flow' ? tidy(known.reduce((sum, value) => sum + value, 0)) : (known.at(-1) ?? null);
}
