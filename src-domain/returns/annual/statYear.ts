import { month, type Month } from '../../kernel/month';
import type { Ledger } from '../../ledger/types';
import { computeReturn } from '../compute';
import { sameFigure, sumKnown, type Basis, type Cells } from '../figures';
import { valueRows, type StatForm } from '../form';

/** A month as it was reported; where there is none the ledger speaks for it. */
export type ReportedMonths = ReadonlyMap<Month, Cells>;

/** A row of a month that was reported otherwise than the ledger has it today. */
export interface MonthDifference {
  readonly period: Month;
  readonly row: string;
  readonly reported: number | null;
  readonly now: number | null;
}

/** A month as it counts in the year. */
export interface StatMonth {
  readonly period: Month;
  /** As it was reported from here, or on a sheet of a time before this program; else the ledger speaks. */
  readonly origin: 'reported' | 'old-sheet' | 'ledger';
  readonly values: Cells;
  /** Ids of the entries behind each row of it. */
  readonly counted: Basis;
}

/** The table of 2014 of a whole year, as the sum of its months. */
export interface StatYear {
  readonly values: Cells;
  readonly months: readonly StatMonth[];
  readonly differences: readonly MonthDifference[];
}

/** January to December. */
const monthsOf = (year: number): readonly Month[] =>
  Array.from({ length: 12 }, (_, at) => month(`${year}-${String(at + 1).padStart(2, '0')}`));

/**
 * 政府信息公开情况统计表（年度）: flows add up over the twelve months, stocks and 8.4 take December's. Each month counts as it was
 * reported, else as an old sheet has it, else as the ledger does. A row that is blank in any month it needs is blank. The ledger knows
 * nothing of the time of old sheets, so it is not held against them.
 */
export function statYear(
  form: StatForm,
  ledger: Ledger,
  reported: ReportedMonths,
  year: number,
  old: ReportedMonths = new Map(),
): StatYear {
  const months = monthsOf(year).map((period) => {
    const computed = computeReturn(form, ledger, period);
    const origin = reported.has(period) ? 'reported' : old.has(period) ? 'old-sheet' : 'ledger';
    return { period, origin, computed, cells: reported.get(period) ?? old.get(period) ?? computed.values } as const;
  });
  const last = months.slice(-1);
  const rows = valueRows(form);
  return {
    values: Object.fromEntries(
      rows.map(({ id, kind }) => [id, sumKnown((kind === 'flow' ? months : last).map(({ cells }) => cells[id] ?? null))]),
    ),
    months: months.map(({ period, origin, cells, computed }) => ({
      period,
      origin,
      values: cells,
      counted: computed.basis,
    })),
    differences: months
      .filter(({ origin }) => origin !== 'old-sheet')
      .flatMap(({ period, computed, cells }) =>
        rows.flatMap(({ id }) => {
          const [was, now] = [cells[id] ?? null, computed.values[id] ?? null];
          return same(was, now) ? [] : [{ period, row: id, reported: was, now }];
        }),
      ),
  };
}

const same = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : sameFigure(one, other);
