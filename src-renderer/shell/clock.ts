import { useEffect, useState } from 'react';
import { dayInChina, type CalendarDate } from '../../src-domain/kernel/calendarDate';

const now = (): CalendarDate => dayInChina(new Date().toISOString());

/** The only clock of the pages: the day in China, moved on at midnight and when the window comes back. */
export function useDayInChina(): CalendarDate {
  const [today, setToday] = useState(now);
  useEffect(() => {
    const look = () => setToday(now());
    const timer = setInterval(look, 30_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}

/** The instant something is done, RFC 3339 `Z`, for records that keep one. */
export const instantNow = (): string => new Date().toISOString();
