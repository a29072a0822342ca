import { useMemo } from 'react';
import { shippedCalendar } from '../../src-bridge/resources/calendar';
import type { WorkingCalendar } from '../../src-domain/calendar/types';
import { workingCalendar } from '../../src-domain/calendar/workingCalendar';
import { useSettings } from '../store';

/** The calendar every page counts with, the local festivals in it when the unit has said so. */
export function useWorkingCalendar(): WorkingCalendar {
  const local = useSettings()?.localCalendar;
  return useMemo(() => workingCalendar(shippedCalendar, local), [local]);
}
