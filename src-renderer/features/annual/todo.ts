import { annualNeed } from '../../../src-domain/returns/annual/deadline';
import type { Todo } from '../../shell/page';
import { useAnnuals, useSettings } from '../../store';
import { useToday } from '../../ui/today';

/** The report of the year that is over, until it is final. */
export function useAnnualTodo(): Todo {
  const [works, settings, today] = [useAnnuals(), useSettings(), useToday()];
  if (works === undefined || settings?.unit === undefined || settings.since === undefined) return { count: 0 };
  const frozen = works.filter((work) => work.frozen !== null).map(({ year }) => year);
  const need = annualNeed(settings.unit.kind, today, settings.since, frozen);
  return need === 'none' ? { count: 0 } : { count: 1, tone: need === 'late' ? 'red' : 'yellow' };
}
