import { returnsOwed } from '../../../src-domain/returns/owed';
import type { Todo } from '../../shell/page';
import { useSupervision, useWorkingCalendar } from '../../shell/calendar';
import { useReturns, useSettings } from '../../store';
import { useToday } from '../../ui/today';
import { dueState } from './months';

/** Returns that are owed: a red number when one is late, else the shape of a reminder. */
export function useReturnsTodo(): Todo {
  const [all, settings, calendar, today] = [useReturns(), useSettings(), useWorkingCalendar(), useToday()];
  const rules = useSupervision();
  if (all === undefined || settings?.since === undefined) return { count: 0 };
  const clock = { rules, calendar, today, since: settings.since };
  const owed = returnsOwed(all, clock);
  const late = owed.some((period) => dueState(period, clock).tone === 'red');
  return { count: owed.length, tone: late ? 'red' : 'yellow' };
}
