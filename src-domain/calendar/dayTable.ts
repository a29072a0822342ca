import { day, daysBetween, type CalendarDate } from '../kernel/calendarDate';
import type { WorkingCalendar } from './types';

/** Days are numbers from here on, for the whole span `parseDate` accepts. */
export const firstOfTable = day('1900-01-01');
export const spanOfTable = daysBetween(firstOfTable, day('2200-12-31')) + 1;
/** 1 January 1900 was a Monday. */
const isWeekend = (index: number): boolean => index % 7 > 4;

/** Which days of a calendar pass as worked: counts of days are looked up instead of walked. */
export interface DayTable {
  /** Days that pass as worked up to and including the day. */
  readonly upTo: Int32Array;
  /** The n-th day that passes as worked, counted from 0. */
  readonly nth: Int32Array;
  readonly knownFrom: number;
  readonly knownThrough: number;
}

function read(calendar: WorkingCalendar): DayTable {
  const known = {
    knownFrom: daysBetween(firstOfTable, calendar.knownFrom),
    knownThrough: daysBetween(firstOfTable, calendar.knownThrough),
  };
  const works = new Uint8Array(spanOfTable);
  for (let index = 0; index < spanOfTable; index += 1) works[index] = isWeekend(index) ? 0 : 1;
  for (const [date, { kind }] of calendar.special) {
    const index = daysBetween(firstOfTable, date);
    // What is listed outside the known days says nothing (`dayStatus`).
    if (index >= known.knownFrom && index <= known.knownThrough) works[index] = kind === 'work' ? 1 : 0;
  }
  const upTo = new Int32Array(spanOfTable);
  const nth = new Int32Array(spanOfTable);
  let count = 0;
  for (let index = 0; index < spanOfTable; index += 1) {
    if (works[index] === 1) nth[count++] = index;
    upTo[index] = count;
  }
  return { ...known, upTo, nth: nth.slice(0, count) };
}

const tables = new WeakMap<WorkingCalendar, DayTable>();

/** One table a calendar: tens of thousands of days are asked of the same one. */
export function tableOf(calendar: WorkingCalendar): DayTable {
  const kept = tables.get(calendar) ?? read(calendar);
  tables.set(calendar, kept);
  return kept;
}

/** Working days after `after` up to and including `through`; null when the calendar does not know all of them. */
export function workingDaysAfter(calendar: WorkingCalendar, after: CalendarDate, through: CalendarDate): number | null {
  const { upTo, knownFrom, knownThrough } = tableOf(calendar);
  const [from, to] = [daysBetween(firstOfTable, after), daysBetween(firstOfTable, through)];
  if (to <= from) return 0;
  if (from + 1 < knownFrom || to > knownThrough) return null;
  return (upTo[to] ?? 0) - (upTo[from] ?? 0);
}
