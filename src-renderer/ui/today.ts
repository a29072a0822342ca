import { createContext, useContext } from 'react';
import type { CalendarDate } from '../../src-domain/kernel/calendarDate';

/** The day it is in China; the frame sets it and moves it on at midnight. */
export const Today = createContext<CalendarDate | undefined>(undefined);

export function useToday(): CalendarDate {
  const today = useContext(Today);
  if (today === undefined) throw new Error('useToday outside the frame');
  return today;
}
