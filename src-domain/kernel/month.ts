import type { Brand } from './brand';
import { addDays, day, mondayOf, type CalendarDate } from './calendarDate';
import { fail, ok, type Result } from './result';

/** A calendar month as `YYYY-MM`: the period of a monthly return. Text order is time order. */
export type Month = Brand<string, 'Month'>;

export function parseMonth(text: string): Result<Month, 'malformed-month'> {
  return /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(text) ? ok(text as Month) : fail('malformed-month');
}

/** For months written in our own code and tests; anything else is our mistake. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (!parsed.ok) throw new RangeError(`not a month: ${text}`);
  return parsed.value;
}

export const monthOf = (date: CalendarDate): Month => date.slice(0, 7) as Month;

export const firstDay = (period: Month): CalendarDate => day(`${period}-01`);

export const lastDay = (period: Month): CalendarDate => addDays(firstDay(addMonths(period, 1)), -1);

export const yearOf = (period: Month): number => Number(period.slice(0, 4));

/** The month `count` months later; a negative count goes back. */
export function addMonths(period: Month, count: number): Month {
  const index = yearOf(period) * 12 + Number(period.slice(5)) - 1 + count;
  return month(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
}

/** January of the year up to and including `period`. */
export const monthsToDate = (period: Month): readonly Month[] =>
  Array.from({ length: Number(period.slice(5)) }, (_, at) => month(`${period.slice(0, 5)}${String(at + 1).padStart(2, '0')}`));

/** The weeks of a month as on the wall, Monday first; null before its first and after its last day. */
export function weeksOf(period: Month): readonly (readonly (CalendarDate | null)[])[] {
  const weeks: (CalendarDate | null)[][] = [];
  for (let monday = mondayOf(firstDay(period)); monday <= lastDay(period); monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at));
    weeks.push(days.map((date) => (monthOf(date) === period ? date : null)));
  }
  return weeks;
}
