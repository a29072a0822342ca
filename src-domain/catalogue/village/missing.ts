import type { CalendarDate } from '../../kernel/calendarDate';
import { monthOf, yearOf } from '../../kernel/month';
import { isMissing, type DatedPromise } from './cell';
import type { Township } from './overview';
import type { VillagePromise } from './promise';
import type { Village } from './villages';
import { periodsOwed, visitPeriods, type PromisePeriods } from './year';

/** What one village has not posted of one promise. */
export interface MissingPromise {
  readonly promise: VillagePromise;
  /** Earliest first. */
  readonly periods: readonly DatedPromise[];
  readonly overdue: number;
}

export interface MissingVillage {
  readonly village: Village;
  readonly missing: readonly MissingPromise[];
}

function missingOf(township: Township, village: Village, owed: PromisePeriods, through: CalendarDate): readonly MissingPromise[] {
  const periods: DatedPromise[] = [];
  let overdue = 0;
  visitPeriods(township, village, owed, (dated, dueOn, cell) => {
    if (dueOn > through || !isMissing(cell)) return;
    periods.push(dated);
    if (cell.state === 'overdue') overdue += 1;
  });
  return periods.length === 0 ? [] : [{ promise: owed.promise, periods, overdue }];
}

/** What is not posted of all that was due from the beginning of the year before up to a day. Villages that miss nothing are left out. */
export function missingThrough(township: Township, through: CalendarDate): readonly MissingVillage[] {
  const year = yearOf(monthOf(through));
  const owed = periodsOwed(township, [year - 1, year]);
  return township.villages
    .map((village) => ({ village, missing: owed.flatMap((promise) => missingOf(township, village, promise, through)) }))
    .filter(({ missing }) => missing.length > 0);
}
