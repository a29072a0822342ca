import { yearOf, type Month } from '../kernel/month';
import type { Override } from './document';
import { tidy, type Cells, type Figures } from './figures';
import { valueRows, type StatForm } from './form';

/** The overrides that bear on a period: those of its year up to and including it; one without a period is of this one. */
export const overridesUpTo = (overrides: readonly Override[], period: Month): readonly Override[] =>
  overrides.filter((override) => {
    const of = override.period ?? period;
    return yearOf(of) === yearOf(period) && of <= period;
  });

/**
 * The year-to-date column that goes with reported figures: for flows the computed one plus (reported − computed) of all the year's
 * overrides of the row; for stocks and 8.4 the reported figure itself (formats.md, section 3).
 */
export function reportedYearToDate(
  form: StatForm,
  period: Month,
  computed: Cells,
  reported: Cells,
  overrides: readonly Override[],
): Figures {
  const bearing = overridesUpTo(overrides, period);
  const added = (row: string) => bearing.filter((it) => it.row === row).reduce((sum, it) => sum + it.reported - (it.computed ?? 0), 0);
  return Object.fromEntries(
    valueRows(form).flatMap(({ id, kind }): [string, number][] => {
      const figure = kind === 'flow' ? computed[id] : reported[id];
      if (figure === undefined || figure === null) return [];
      return [[id, kind === 'flow' ? tidy(figure + added(id)) : figure]];
    }),
  );
}
