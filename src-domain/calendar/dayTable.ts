import { addDays, daysBetween, mondayOf, type CalendarDate } from '../kernel/calendarDate';
import type { WorkingCalendar } from './types';

/** Days of the table before and after those the calendar knows; a count that leaves it is walked (`deadline`). */
const [daysBefore, daysAfter] = [370, 740];

/** Which days of a calendar pass as worked: counts of days are looked up instead of walked. Days are numbers from `first` on, a Monday. */
export interface DayTable {
  readonly first: CalendarDate;
  /** Days that pass as worked up to and including the day. */
  readonly upTo: Int32Array;
  /** The n-th day that passes as worked, counted from 0. */
  readonly nth: Int32Array;
  readonly knownFrom: number;
  readonly knownThrough: number;
}

function worksOf({ special }: WorkingCalendar, { first, knownFrom, knownThrough }: Omit<DayTable, 'upTo' | 'nth'>): Uint8Array {
  const works = Uint8Array.from({ length: knownThrough + daysAfter + 1 }, (_, index) => (index % 7 > 4 ? 0 : 1));
  for (const [date, { kind }] of special) {
    const index = daysBetween(first, date);
    // What is listed outside the known days says nothing (`dayStatus`).
    if (index >= knownFrom && index <= knownThrough) works[index] = kind === 'work' ? 1 : 0;
  }
  return works;
}

function read(calendar: WorkingCalendar): DayTable {
  const first = mondayOf(addDays(calendar.knownFrom, -daysBefore));
  const known = { first, knownFrom: daysBetween(first, calendar.knownFrom), knownThrough: daysBetween(first, calendar.knownThrough) };
  const works = worksOf(calendar, known);
  let count = 0;
  const upTo = Int32Array.from(works, (work) => (count += work));
  const nth = new Int32Array(count);
  for (const [index, work] of works.entries()) if (work === 1) nth[(upTo[index] ?? 0) - 1] = index;
  return { ...known, upTo, nth };
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
  const { first, upTo, knownFrom, knownThrough } = tableOf(calendar);
  const [from, to] = [daysBetween(first, after), daysBetween(first, through)];
  if (to <= from) return 0;
  if (from + 1 < knownFrom || to > knownThrough) return null;
  return (upTo[to] ?? 0) - (upTo[from] ?? 0);
}
