import type { Brand } from './brand';
import { fail, ok, type Result } from './result';

/** A day of the Gregorian calendar as `YYYY-MM-DD`, without a time zone. Text order is date order. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const DAY = 86_400_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

const fromEpochDay = (epochDay: number): CalendarDate => new Date(epochDay * DAY).toISOString().slice(0, 10) as CalendarDate;

const toEpochDay = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** Accepts only days that exist between 1900-01-01 and 2200-12-31. */
export function parseDate(text: string): Result<CalendarDate, 'malformed-date'> {
  if (!shape.test(text) || text < '1900-01-01' || text > '2200-12-31') return fail('malformed-date');
  const epochDay = Date.parse(`${text}T00:00:00Z`) / DAY;
  return Number.isInteger(epochDay) && fromEpochDay(epochDay) === text ? ok(text as CalendarDate) : fail('malformed-date');
}

/** For dates written in our own code and tests; anything else is our mistake. */
export function day(text: string): CalendarDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new RangeError(`not a calendar date: ${text}`);
  return parsed.value;
}

/** The day `count` days later; a negative count goes back. */
export const addDays = (date: CalendarDate, count: number): CalendarDate => fromEpochDay(toEpochDay(date) + count);

/** Days from `from` to `to`; 0 for the same day. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => toEpochDay(to) - toEpochDay(from);

export const weekdayOf = (date: CalendarDate): Weekday => (((toEpochDay(date) % 7) + 11) % 7) as Weekday;

/** The Monday of the week a day lies in. */
export const mondayOf = (date: CalendarDate): CalendarDate => addDays(date, -((weekdayOf(date) + 6) % 7));

const CHINA_OFFSET = 8 * 3_600_000;

/** The day an instant (RFC 3339, `Z`) falls on in Asia/Shanghai (UTC+8 all year since 1992). */
export const dayInChina = (instant: string): CalendarDate =>
  new Date(Date.parse(instant) + CHINA_OFFSET).toISOString().slice(0, 10) as CalendarDate;
