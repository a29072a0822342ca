import { daysBetween, type CalendarDate } from '../kernel/calendarDate';
import type { Deadline, WorkingCalendar } from './types';
import { dayStatus } from './workingCalendar';

/** A count told in both measures, so that nobody has to recount 20 working days on the wall. */
export interface DayCounts {
  /** Days from the day after day zero up to the due day, all of them. */
  readonly calendarDays: number;
  /** Worked days among those that counted; for a limit in working days the limit itself. */
  readonly workingDays: number;
  /** Days left out by pauses. */
  readonly pausedDays: number;
  /** Last day of a calendar limit before it moved off a rest day (民法典第二百零三条); null where it did not move. */
  readonly movedFrom: CalendarDate | null;
}

/** Calendar days and working days of a deadline side by side; null while its end is not certain. */
export function countsOf(calendar: WorkingCalendar, { due, from, days }: Deadline): DayCounts | null {
  if (due === null) return null;
  const counted = days.filter(({ counts }) => counts).map(({ date }) => date);
  const last = counted.at(-1) ?? due;
  return {
    calendarDays: daysBetween(from, due),
    workingDays: counted.filter((date) => dayStatus(calendar, date).kind === 'work').length,
    pausedDays: days.filter(({ why }) => why.code === 'pause').length,
    movedFrom: last === due ? null : last,
  };
}
