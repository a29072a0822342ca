import { useEffect, useRef } from 'react';
import { dayInChina, type CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { useSettings, useStore } from '../../store';
import { instantNow } from '../../shell/clock';
import { useToday } from '../../ui/today';

/** The day of the visit before this one; null on the first. A day is one visit, however often the desk is opened on it. */
export function useVisit(): CalendarDate | null | undefined {
  const { settings } = useStore();
  const kept = useSettings();
  const [known, visits] = [kept !== undefined, kept?.visits];
  const today = useToday();
  const noted = useRef(false);
  const opensDay = known && (visits === undefined || dayInChina(visits.now) !== today);
  useEffect(() => {
    if (!opensDay || noted.current) return;
    noted.current = true;
    void settings.change({ visits: { now: instantNow(), before: visits?.now ?? null } });
  }, [opensDay, settings, visits]);
  if (!known) return undefined;
  const before = opensDay ? visits?.now : visits?.before;
  return before === undefined || before === null ? null : dayInChina(before);
}
