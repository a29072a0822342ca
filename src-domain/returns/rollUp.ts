import { tidy, type Cells, type Figures } from './figures';
import { valueRows, type StatForm } from './form';

/**
 * Adds reported figures up over units: flows, stocks and 8.4 alike (rule U01). Blank cells add nothing; a row that no unit fills is
 * absent. Which units are missing is for the caller to say: a total without them is partial.
 */
export function rollUp(form: StatForm, units: readonly Cells[]): Figures {
  return Object.fromEntries(
    valueRows(form).flatMap(({ id }): [string, number][] => {
      const figures = units.flatMap((cells) => cells[id] ?? []);
      return figures.length === 0 ? [] : [[id, tidy(figures.reduce((sum, figure) => sum + figure, 0))]];
    }),
  );
}
