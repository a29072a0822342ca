import { addDays, type CalendarDate } from '../../kernel/calendarDate';
import { addMonths, firstDay, lastDay, monthOf } from '../../kernel/month';
import type { VillagePeriod } from './period';

/** A day within a period: the `month`-th of its months, from 1, and the day of that month. */
export interface DayInPeriod {
  readonly month: number;
  readonly day: number;
}

/** Fixed days of publication (固定公布日) of one township, such as 每季度首月20日. Null: by the end of the period. */
export interface PublicationDays {
  readonly month: DayInPeriod | null;
  readonly quarter: DayInPeriod | null;
  readonly year: DayInPeriod | null;
}

/** What holds until a township has set its own: 村民委员会组织法第三十条 names the period, no day. */
export const noFixedDays: PublicationDays = { month: null, quarter: null, year: null };

function dayFor({ months }: VillagePeriod, days: PublicationDays): DayInPeriod | null {
  if (months === 1) return days.month;
  if (months === 3) return days.quarter;
  return months === 12 ? days.year : null;
}

/** The last day to publish in time. A calendar day, so it is always certain; day 31 of a shorter month is its last day. */
export function dueDay(period: VillagePeriod, days: PublicationDays): CalendarDate {
  const fixed = dayFor(period, days);
  if (fixed === null) return period.to;
  const inMonth = addMonths(monthOf(period.from), fixed.month - 1);
  const due = addDays(firstDay(inMonth), fixed.day - 1);
  return monthOf(due) === inMonth ? due : lastDay(inMonth);
}
