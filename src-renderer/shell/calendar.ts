import { useMemo } from 'react';
import { shippedCalendar } from '../../src-bridge/resources/calendar';
import type { CalendarSource, WorkingCalendar } from '../../src-domain/calendar/types';
import { workingCalendar } from '../../src-domain/calendar/workingCalendar';
import { supervision } from '../../src-bridge/resources/supervision';
import type { SupervisionRules } from '../../src-domain/catalogue/supervision';
import { useSettings } from '../store';

/** The calendar in force as data: the county's newest, else the shipped one. */
export const useCalendarSource = (): CalendarSource => useSettings()?.calendar ?? shippedCalendar;

/** The calendar every page counts with: the county's newest, else the shipped one; the local festivals in it when the unit has said so. */
export function useWorkingCalendar(): WorkingCalendar {
  const [local, source] = [useSettings()?.localCalendar, useCalendarSource()];
  return useMemo(() => workingCalendar(source, local), [source, local]);
}

/** The rules of cards every page judges by: the county's, and the shipped ones where the county says nothing. */
export function useSupervision(): SupervisionRules {
  const own = useSettings()?.supervision;
  return useMemo(() => ({ ...supervision, ...own }), [own]);
}
