import { addDays, daysBetween, type CalendarDate } from '../kernel/calendarDate';
import { tableOf, type DayTable } from './dayTable';
import { deadline, slack } from './deadline';
import type { Deadline, DeadlineInput, WorkingCalendar } from './types';

/** The outcome of a count without the days that explain it. */
export type DueDay = Pick<Deadline, 'due' | 'earliest' | 'latest'>;

export type CountDueDay = (input: DeadlineInput) => DueDay;

/** First and last day of the count as numbers; `start` is the first day whose kind matters. */
interface Counted {
  readonly start: number;
  readonly end: number;
}

/** A place no table has: what begins or ends outside of it is not found. */
const beyond = Number.MAX_SAFE_INTEGER;

function countIn({ upTo, nth }: DayTable, from: number, { days, unit }: DeadlineInput): Counted | undefined {
  if (days < 1) return { start: from, end: from };
  const last = unit === 'working' ? nth[(upTo[from] ?? beyond) + days - 1] : nth[upTo[from + days - 1] ?? beyond];
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

const counters = new WeakMap<WorkingCalendar, CountDueDay>();

function counterOf(calendar: WorkingCalendar): CountDueDay {
  const index = tableOf(calendar);
  // Many deadlines share their first and last days: each is read and written once.
  const dateOf = once((at: number): CalendarDate => addDays(index.first, at));
  const placeOf = once((date: CalendarDate): number => daysBetween(index.first, date));
  return (input) => {
    const counted = isPlain(input) ? countIn(index, placeOf(input.from), input) : undefined;
    const latest = counted === undefined ? undefined : index.nth[(index.upTo[counted.end] ?? beyond) + slack - 1];
    if (counted === undefined || latest === undefined) return outcomeOf(deadline(calendar, input));
    const certain = input.days < 1 || (counted.start >= index.knownFrom && counted.end <= index.knownThrough);
    const end = dateOf(counted.end);
    return certain ? { due: end, earliest: null, latest: null } : { due: null, earliest: end, latest: dateOf(latest) };
  };
}
