import type { CalendarDate } from '../../kernel/calendarDate';
import type { OfficeHolder } from './types';

export type Standing = 'not-yet' | 'in-post' | 'no-longer';

/** Whether somebody holds the post on a day; the first and the last day count. */
export function standingOn({ validFrom, validTo }: OfficeHolder, asOf: CalendarDate): Standing {
  if (asOf < validFrom) return 'not-yet';
  return validTo !== null && asOf > validTo ? 'no-longer' : 'in-post';
}
