import { addDays, day, daysBetween, type CalendarDate } from '../kernel/calendarDate';
import { deadline, slack } from './deadline';
import type { Deadline, DeadlineInput, WorkingCalendar } from './types';

/** The outcome of a count without the days that explain it. */
export type DueDay = Pick<Deadline, 'due' | 'earliest' | 'latest'>;

export type CountDueDay = (input: DeadlineInput) => DueDay;

/** Days as numbers from the first one any calendar knows, for the whole span `parseDate` accepts. */
const first = day('1900-01-01');
const span = daysBetween(first, day('2200-12-31')) + 1;
/** 1 January 1900 was a Monday. */
const isWeekend = (index: number): boolean => index % 7 > 4;

interface Index {
  /** Days that pass as worked up to and including the day. */
  readonly upTo: Int32Array;
  /** The n-th day that passes as worked, counted from 0. */
  readonly nth: Int32Array;
  readonly knownFrom: number;
  readonly knownThrough: number;
}

function indexOf(calendar: WorkingCalendar): Index {
  const known = { knownFrom: daysBetween(first, calendar.knownFrom), knownThrough: daysBetween(first, calendar.knownThrough) };
  const works = new Uint8Array(span);
  for (let index = 0; index < span; index += 1) works[index] = isWeekend(index) ? 0 : 1;
  for (const [date, { kind }] of calendar.special) {
    const index = daysBetween(first, date);
    // What is listed outside the known days says nothing (`dayStatus`).
    if (index >= known.knownFrom && index <= known.knownThrough) works[index] = kind === 'work' ? 1 : 0;
  }
  const upTo = new Int32Array(span);
  const nth = new Int32Array(span);
  let count = 0;
  for (let index = 0; index < span; index += 1) {
    if (works[index] === 1) nth[count++] = index;
    upTo[index] = count;
  }
  return { ...known, upTo, nth: nth.slice(0, count) };
}

/** First and last day of the count as numbers; `start` is the first day whose kind matters. */
interface Counted {
  readonly start: number;
  readonly end: number;
}

function countIn({ upTo, nth }: Index, from: number, { days, unit }: DeadlineInput): Counted | undefined {
  if (days < 1) return { start: from, end: from };
  const last = unit === 'working' ? nth[(upTo[from] ?? span) + days - 1] : nth[upTo[from + days - 1] ?? span];
  return last === undefined ? undefined : { start: unit === 'working' ? from + 1 : from + days, end: last };
}

function once<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

const isPlain = ({ pauses = [], extension }: DeadlineInput): boolean => pauses.length === 0 && extension === undefined;

const outcomeOf = ({ due, earliest, latest }: Deadline): DueDay => ({ due, earliest, latest });

/**
 * Counts due days of one calendar by looking them up: the same days as `deadline`, without the explanation, for thousands at once.
 * A count with pauses or an extension, or one beyond the days of the tables, is left to `deadline`.
 */
export function dueDays(calendar: WorkingCalendar): CountDueDay {
  const kept = counters.get(calendar) ?? counterOf(calendar);
  counters.set(calendar, kept);
  return kept;
}

/** The due day alone; null where the count needs a day that no notice has announced. */
export const dueDay = (calendar: WorkingCalendar, input: DeadlineInput): CalendarDate | null => dueDays(calendar)(input).due;

/** Working days after a day up to and including a later one, by look-up; null where the calendar does not know both. */
export function workedBetween(calendar: WorkingCalendar, after: CalendarDate, through: CalendarDate): number | null {
  const { upTo, knownFrom, knownThrough } = tableOf(calendar);
  const [from, to] = [daysBetween(first, after), daysBetween(first, through)];
  if (from < knownFrom || to < from || to > knownThrough) return null;
  return (upTo[to] ?? 0) - (upTo[from] ?? 0);
}

const tables = new WeakMap<WorkingCalendar, Index>();
const counters = new WeakMap<WorkingCalendar, CountDueDay>();

/** One table a calendar: tens of thousands of days are asked of the same one. */
function tableOf(calendar: WorkingCalendar): Index {
  const kept = tables.get(calendar) ?? indexOf(calendar);
  tables.set(calendar, kept);
  return kept;
}

function counterOf(calendar: WorkingCalendar): CountDueDay {
  const index = tableOf(calendar);
  // Many deadlines share their first and last days: each is read and written once.
  const dateOf = once((at: number): CalendarDate => addDays(first, at));
  const placeOf = once((date: CalendarDate): number => daysBetween(first, date));
  return (input) => {
    const counted = isPlain(input) ? countIn(index, placeOf(input.from), input) : undefined;
    const latest = counted === undefined ? undefined : index.nth[(index.upTo[counted.end] ?? span) + slack - 1];
    if (counted === undefined || latest === undefined) return outcomeOf(deadline(calendar, input));
    const certain = input.days < 1 || (counted.start >= index.knownFrom && counted.end <= index.knownThrough);
    const end = dateOf(counted.end);
    return certain ? { due: end, earliest: null, latest: null } : { due: null, earliest: end, latest: dateOf(latest) };
  };
}
