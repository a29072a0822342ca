import type { CalendarDate } from '../../kernel/calendarDate';
import { addMonths, firstDay, lastDay, month, type Month } from '../../kernel/month';

/** Months of one period: 每月, 每季度, 每半年, 每年. */
export type PeriodMonths = 1 | 3 | 6 | 12;

/** One period of an item. Both days belong to it. */
export interface VillagePeriod {
  /** As it stands in a posting. */
  readonly key: string;
  readonly months: PeriodMonths;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const keyOf = (first: Month, months: PeriodMonths): string => {
  const year = first.slice(0, 4);
  const nth = String((Number(first.slice(5)) - 1) / months + 1);
  if (months === 1) return first;
  if (months === 12) return year;
  return `${year}-${months === 3 ? 'Q' : 'H'}${nth}`;
};

/** The period of that length that a month lies in. */
export function periodOf(of: Month, months: PeriodMonths): VillagePeriod {
  const first = addMonths(of, -((Number(of.slice(5)) - 1) % months));
  return { key: keyOf(first, months), months, from: firstDay(first), to: lastDay(addMonths(first, months - 1)) };
}

/** All periods of that length in a year, in order. */
export const periodsOfYear = (year: number, months: PeriodMonths): readonly VillagePeriod[] =>
  Array.from({ length: 12 / months }, (_, at) => periodOf(addMonths(month(`${String(year)}-01`), at * months), months));

const [digit0, letterQ, letterH] = [48, 81, 72];

/** Months that a key speaks of; 0 for a day. */
function monthsOfKey(key: string): number {
  if (key.length !== 7) return key.length === 4 ? 12 : 0;
  const letter = key.charCodeAt(5);
  if (letter === letterQ) return 3;
  return letter === letterH ? 6 : 1;
}

/** The first month a key speaks of, 1 to 12. */
function firstMonthOf(key: string, months: number): number {
  if (months === 12) return 1;
  if (months > 1) return (key.charCodeAt(6) - digit0 - 1) * months + 1;
  return (key.charCodeAt(5) - digit0) * 10 + key.charCodeAt(6) - digit0;
}

/** Does a key lie in a period: the period's own, a shorter one inside it, or one of its days? Reads text only, for it is asked very often. */
export function liesWithin(key: string, period: VillagePeriod): boolean {
  if (key === period.key) return true;
  const months = monthsOfKey(key);
  if (months >= period.months || !key.startsWith(period.key.slice(0, 4))) return false;
  const [first, start] = [firstMonthOf(key, months), firstMonthOf(period.key, period.months)];
  return first >= start && first < start + period.months;
}
