import { monthsToDate, type Month } from '../kernel/month';
import type { Ledger } from '../ledger/types';
import { caseCounts } from './counting/cases';
import type { Counts } from './counting/count';
import { eventCounts } from './counting/events';
import { organisationCounts } from './counting/organisation';
import { recordCounts } from './counting/records';
import { requestCounts } from './counting/requests';
import { tidy, type Basis, type Figures } from './figures';
import { valueRows, type FormRow, type StatForm } from './form';

export interface ComputedReturn {
  readonly values: Figures;
  readonly yearToDate: Figures;
  readonly basis: Basis;
}

/**
 * The figures a ledger bears out for one month, with the entries behind each (formats.md, section 4). Stock rows without an
 * organisation entry are absent. Flows add up from January; stocks and 8.4 take the latest. Dates after the period count nowhere.
 */
export function computeReturn(form: StatForm, ledger: Ledger, period: Month): ComputedReturn {
  const counts = countMonth(form, ledger, period);
  const months = monthsToDate(period).map((each) => (each === period ? counts : countMonth(form, ledger, each)));
  const figures = (of: (row: FormRow) => number | undefined) => collect(form, of);
  return {
    values: figures(({ id }) => counts[id]?.value),
    yearToDate: figures((row) => (row.kind === 'flow' ? sumOver(months, row.id) : counts[row.id]?.value)),
    basis: collect(form, ({ id }) => nonEmpty(counts[id]?.ids)),
  };
}

/** Months already counted, by ledger: a ledger never changes, and a page asks for the same months at every key. */
const counted = new WeakMap<Ledger, WeakMap<StatForm, Map<Month, Counts>>>();

function countMonth(form: StatForm, ledger: Ledger, period: Month): Counts {
  const forms = counted.get(ledger) ?? new WeakMap<StatForm, Map<Month, Counts>>();
  const months = forms.get(form) ?? new Map<Month, Counts>();
  counted.set(ledger, forms.set(form, months));
  const known = months.get(period) ?? countAll(form, ledger, period);
  months.set(period, known);
  return known;
}

const countAll = (form: StatForm, ledger: Ledger, period: Month): Counts => ({
  ...recordCounts(ledger, period),
  ...eventCounts(ledger, period),
  ...requestCounts(form, ledger, period),
  ...caseCounts(ledger, period),
  ...organisationCounts(ledger, period),
});

const sumOver = (months: readonly Counts[], row: string): number =>
  tidy(months.reduce((sum, counts) => sum + (counts[row]?.value ?? 0), 0));

const nonEmpty = (ids: readonly string[] | undefined) => (ids === undefined || ids.length === 0 ? undefined : ids);

/** In the order of the paper; a row whose value is undefined is left out. */
function collect<Value>(form: StatForm, of: (row: FormRow) => Value | undefined): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    valueRows(form).flatMap((row): [string, Value][] => {
      const value = of(row);
      return value === undefined ? [] : [[row.id, value]];
    }),
  );
}
