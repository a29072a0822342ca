import type { CalendarDate } from '../../kernel/calendarDate';
import { addMonths, month, type Month } from '../../kernel/month';
import { cellOf, inPeriod, type DatedPromise, type VillageCell } from './cell';
import { noCount, type Tally, type Township } from './overview';
import { periodsOfYear, type PeriodMonths, type VillagePeriod } from './period';
import { postingsOf } from './postingIndex';
import type { VillagePromise } from './promise';
import { lookedAfterOn, type Village } from './villages';

/** A promise with all its periods of some years. */
export interface PromisePeriods {
  readonly promise: VillagePromise;
  readonly dated: readonly DatedPromise[];
}

/** The periodic promises with their periods of these years; those without a period owe nothing by a date. */
export function periodsOwed({ promises, days }: Township, years: readonly number[]): readonly PromisePeriods[] {
  const known = new Map<PeriodMonths, readonly VillagePeriod[]>();
  const periodsFor = (months: PeriodMonths): readonly VillagePeriod[] => {
    const periods = known.get(months) ?? years.flatMap((year) => periodsOfYear(year, months));
    known.set(months, periods);
    return periods;
  };
  return promises.flatMap((promise) =>
    promise.months === null ? [] : [{ promise, dated: periodsFor(promise.months).map((period) => inPeriod(promise, period, days)) }],
  );
}

/** Visits what one village owes of one promise, period by period; what fell due after it was given up is not asked of it. */
export function visitPeriods(
  { postings, today }: Township,
  { id, since, retiredOn }: Village,
  { promise, dated }: PromisePeriods,
  visit: (dated: DatedPromise, dueOn: CalendarDate, cell: VillageCell) => void,
): void {
  const [mine, days] = [postingsOf(postings, id, promise.item.id), { today, since }];
  for (const each of dated)
    if (each.dueOn !== null && lookedAfterOn({ retiredOn }, each.dueOn)) visit(each, each.dueOn, cellOf(each, mine, days));
}

export interface MonthTally {
  readonly month: Month;
  /** Of what is due in that month. */
  readonly tally: Tally;
}

/** The year month by month: what was due in each, and how it stands. */
export function yearTallies(township: Township, year: number): readonly MonthTally[] {
  const counts = Array.from({ length: 12 }, noCount);
  const owed = periodsOwed(township, [year]);
  for (const village of township.villages)
    for (const promise of owed)
      visitPeriods(township, village, promise, (_, dueOn, { state }) => {
        const count = counts[Number(dueOn.slice(5, 7)) - 1];
        if (count !== undefined) count[state] += 1;
      });
  return counts.map((tally, at) => ({ month: addMonths(month(`${String(year)}-01`), at), tally }));
}
