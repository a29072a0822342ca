import type { NoticeTerm } from '../catalogue/types';
import { remainingWorkingDays } from '../calendar/workingCalendar';
import type { Deadline, WorkingCalendar } from '../calendar/types';
import { daysBetween, type CalendarDate } from '../kernel/calendarDate';
import { postingDeadline } from './period';
import type { PostedNotice } from './types';

/** How a hung sheet stands against the time it must hang: kept up long enough, taken down too early, on its last day, free to come down. */
export type PostingState = 'hanging' | 'last-day' | 'may-come-down' | 'kept' | 'too-early' | 'no-term' | 'unknown';

export interface PostingStanding {
  readonly state: PostingState;
  /** The last day it must hang, by the term; null without a term or beyond the known calendar. */
  readonly mustHangUntil: CalendarDate | null;
  /** How that day was counted; null without a term. */
  readonly deadline: Deadline | null;
  /** For `too-early`: days by which the posting fell short, in the unit of the term. */
  readonly short: number;
  /** The sheet itself names an earlier last day than the term asks for. */
  readonly printedTooShort: boolean;
}

/** The day itself still belongs to the posting: it may come down the day after (公示期不少于 n). */
export function postingStanding(
  calendar: WorkingCalendar,
  { postedOn, takenDownOn, until }: PostedNotice,
  term: NoticeTerm | null,
  today: CalendarDate,
): PostingStanding {
  const deadline = term === null ? null : postingDeadline(calendar, postedOn, term);
  const last = deadline?.due ?? null;
  const state = term === null ? 'no-term' : stateOf(last, takenDownOn, today);
  const short = state === 'too-early' ? shortBy(calendar, takenDownOn, last, term) : 0;
  return { state, mustHangUntil: last, deadline, short, printedTooShort: until !== null && last !== null && until < last };
}

function stateOf(last: CalendarDate | null, takenDownOn: CalendarDate | null, today: CalendarDate): PostingState {
  if (last === null) return 'unknown';
  if (takenDownOn !== null) return takenDownOn > last ? 'kept' : 'too-early';
  if (today === last) return 'last-day';
  return today > last ? 'may-come-down' : 'hanging';
}

/** Days of the term that the sheet did not hang: from the day it came down up to the last one, both missed. */
function shortBy(calendar: WorkingCalendar, down: CalendarDate | null, last: CalendarDate | null, term: NoticeTerm | null): number {
  if (down === null || last === null || term === null) return 0;
  if (term.unit === 'calendar-day') return daysBetween(down, last) + 1;
  return (remainingWorkingDays(calendar, down, last) ?? 0) + 1;
}
