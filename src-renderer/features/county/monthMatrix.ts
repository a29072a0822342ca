import type { CountySummary } from '../../../src-bridge/schemas/county';
import type { Month } from '../../../src-domain/kernel/month';

export type CellState = 'accepted' | 'pending' | 'missing' | 'before';

export interface MonthOfYear {
  readonly period: Month;
  readonly summary: CountySummary;
}

export interface MatrixRow {
  readonly unit: string;
  readonly name: string;
  /** One a month, in the order of the months. */
  readonly cells: readonly CellState[];
}

type Unit = Pick<MatrixRow, 'unit' | 'name'>;

/**
 * Units down, months across. A month without a package is missing once the unit has reported before, and in the month looked at; earlier
 * ones are from before the unit began.
 */
export function matrixOf(units: readonly Unit[], year: readonly MonthOfYear[], chosen: Month): readonly MatrixRow[] {
  const named = [...units, ...year.flatMap(({ summary }) => heldUnits(summary))];
  const unique = [...new Map(named.map((each) => [each.unit, each])).values()].sort((one, other) => one.unit.localeCompare(other.unit));
  return unique.map(({ unit, name }) => ({ unit, name, cells: year.map((_, at) => cellOf(unit, year, at, chosen)) }));
}

const heldUnits = ({ byUnit }: CountySummary): readonly Unit[] =>
  Object.entries(byUnit).map(([unit, { name }]) => ({ unit, name: name ?? unit }));

function cellOf(unit: string, year: readonly MonthOfYear[], at: number, chosen: Month): CellState {
  const held = year[at]?.summary.byUnit[unit];
  if (held !== undefined) return held.pending === true ? 'pending' : 'accepted';
  const began = year.slice(0, at).some(({ summary }) => summary.byUnit[unit] !== undefined);
  return began || year[at]?.period === chosen ? 'missing' : 'before';
}
