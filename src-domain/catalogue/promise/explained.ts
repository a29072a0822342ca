import { deadline } from '../../calendar/deadline';
import type { Deadline, WorkingCalendar } from '../../calendar/types';
import { strictest } from '../promises';
import { dayItself } from './fixedDays';
import type { ItemPromise } from './types';

/** How the due day of a promise was counted, day by day; null for periods, which end with their last day, and for 及时. */
export function explained(calendar: WorkingCalendar, { cause }: ItemPromise): Deadline | null {
  if (cause.kind === 'record') return strictest(calendar, cause.start, cause.limits);
  return cause.kind === 'day' ? deadline(calendar, dayItself(cause.on)) : null;
}
