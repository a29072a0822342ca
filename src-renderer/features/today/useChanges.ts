import { useMemo } from 'react';
import { changesSince, type VisitChange } from '../../../src-domain/catalogue/sinceVisit';
import type { TodayList } from '../../../src-domain/catalogue/today';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { useAdoptions, useCountyMessages, useOnDesk, usePostings, useReturns } from '../../store';
import { useToday } from '../../ui/today';
import { undisclosed } from './useTodayList';
import { useVisit } from './useVisit';

export interface Changes {
  /** The day of the visit before; null on the first. */
  readonly before: CalendarDate | null;
  readonly changes: readonly VisitChange[];
}

/** What is not as it was at the visit before; undefined while reading. */
export function useChanges(list: TodayList): Changes | undefined {
  const [before, today] = [useVisit(), useToday()];
  const [returns, adoptions, messages] = [useReturns(), useAdoptions(), useCountyMessages()];
  const [notices, documents] = [usePostings(), useOnDesk(undisclosed)?.documents];
  return useMemo(() => {
    if (before === undefined) return undefined;
    if (before === null) return { before, changes: [] };
    if (!returns || !adoptions || !messages || !notices || !documents) return undefined;
    const tasks = [...list.now, ...list.later];
    return { before, changes: changesSince({ before, today, returns, adoptions, messages, tasks, notices, documents }) };
  }, [before, today, returns, adoptions, messages, notices, documents, list]);
}
