import { month } from '../../kernel/month';
import { checkReturn, type CheckOptions } from '../check';
import type { Cells } from '../figures';
import type { StatForm } from '../form';
import type { AnnualFinding } from './rules';

/**
 * Rules of the table of 2014 that do not hold over a whole year. Those that look at the months before or into the ledger say nothing here:
 * each month has answered them. `softened` as the county has it.
 */
export const findingsOfYear = (
  form: StatForm,
  year: number,
  values: Cells,
  softened: CheckOptions['softened'] = {},
): readonly AnnualFinding[] =>
  checkReturn(form, { period: month(`${year}-12`), values }, [], undefined, { softened }).map(({ rows, ...finding }) => ({
    ...finding,
    cells: rows,
  }));
