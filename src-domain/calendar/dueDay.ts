import { addDays, type CalendarDate } from '../kernel/calendarDate';
import type { DeadlineInput, WorkingCalendar } from './types';
import { dayStatus } from './workingCalendar';

/** The worked days of a calendar in order, and how many there were up to each known day. */
interface WorkedDays {
  readonly worked: readonly CalendarDate[];
  readonly upTo: ReadonlyMap<CalendarDate, number>;
}

const tables = new WeakMap<WorkingCalendar, WorkedDays>();

function counted(calendar: WorkingCalendar): WorkedDays {
  const [worked, upTo]: [CalendarDate[], Map<CalendarDate, number>] = [[], new Map()];
  for (let date = calendar.knownFrom; date <= calendar.knownThrough; date = addDays(date, 1)) {
    if (dayStatus(calendar, date).kind === 'work') worked.push(date);
    upTo.set(date, worked.length);
  }
  return { worked, upTo };
}

/** Counted once a calendar: tens of thousands of due days are asked of the same one. */
function tableOf(calendar: WorkingCalendar): WorkedDays {
  const known = tables.get(calendar) ?? counted(calendar);
  tables.set(calendar, known);
  return known;
}

/**
 * The due day alone, without its explanation: the same as `deadline(…).due` without pauses and extension, for counting over whole books.
 * Null where the count needs a day that no notice has announced.
 */
export function dueDay(
  calendar: WorkingCalendar,
  { from, days, unit }: Pick<DeadlineInput, 'from' | 'days' | 'unit'>,
): CalendarDate | null {
  const { worked, upTo } = tableOf(calendar);
  if (unit === 'working') {
    const before = addDays(from, 1) === calendar.knownFrom ? 0 : upTo.get(from);
    return before === undefined ? null : (worked[before + days - 1] ?? null);
  }
  const end = addDays(from, days);
  const through = upTo.get(end);
  if (through === undefined) return null;
  return worked[through - 1] === end ? end : (worked[through] ?? null);
}

/** Working days after a day up to and including another one, from the same count; null where the calendar does not know both. */
export function workedBetween(calendar: WorkingCalendar, after: CalendarDate, through: CalendarDate): number | null {
  const { upTo } = tableOf(calendar);
  const [from, to] = [upTo.get(after), upTo.get(through)];
  return from === undefined || to === undefined ? null : to - from;
}
