import type { Deadline, ExplainedDay } from '../../../src-domain/calendar/types';
import type { MarkedDay } from '../../ui/DayPicture';

export interface CountedDay extends ExplainedDay {
  /** How many days of its stretch have counted so far, this one included. */
  readonly nth: number;
}

function counted(days: readonly ExplainedDay[]): readonly CountedDay[] {
  let nth = 0;
  return days.map((each) => ({ ...each, nth: each.counts ? (nth += 1) : nth }));
}

/** The days of a limit and, apart from them, those of its extension; each stretch counts from one. */
export function stretchesOf({ days, extendedFrom }: Deadline): readonly (readonly CountedDay[])[] {
  if (extendedFrom === null) return [counted(days)];
  const [first, second] = [days.filter(({ date }) => date <= extendedFrom), days.filter(({ date }) => date > extendedFrom)];
  return [counted(first), counted(second)];
}

function kindOf({ date, counts, why }: ExplainedDay, due: string | null): string {
  if (date === due) return 'due';
  if (why.code === 'day-zero') return 'start';
  if (why.code === 'pause') return 'paused';
  if (why.code === 'unannounced') return 'unknown';
  return counts ? 'counts' : 'rest';
}

/** The count as marks on a calendar. */
export const marksOf = ({ days, due }: Deadline): readonly MarkedDay[] =>
  days.map((each) => ({ date: each.date, kind: kindOf(each, due) }));
