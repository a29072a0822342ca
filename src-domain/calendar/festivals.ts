import { addDays, day, type CalendarDate } from '../kernel/calendarDate';

/** Days of the 30-year cycle of the tabular Islamic calendar: 19 years of 354 days, 11 of 355. */
const cycleDays = 10_631;
/** Days from 1 Muharram of year 1 (16 July 622, Julian) to 1900-01-01. */
const epochToFirst = 466_581;
const first = day('1900-01-01');
/** Days before a month, months having 30 and 29 days in turn. */
const daysBefore = { 开斋节: 266, 古尔邦节: 325 } as const;
const dayOfMonth = { 开斋节: 1, 古尔邦节: 10 } as const;

export const festivalNames = ['开斋节', '古尔邦节'] as const;
export type FestivalName = (typeof festivalNames)[number];

/** Days from the epoch to the first day of an Islamic year. */
const startOfYear = (year: number): number => (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);

/**
 * The festival's days in a Gregorian year by the tabular calendar, each give or take a day: 1 Shawwal and 10 Dhu al-Hijja. Two in the rare
 * year that holds both ends of an Islamic one. For warnings only: the days off are those the region announces.
 */
export function expectedFestivals(name: FestivalName, year: number): readonly CalendarDate[] {
  const about = Math.floor(((year - 622) * 365.2425 * 30) / cycleDays);
  return [about - 1, about, about + 1, about + 2]
    .map((islamic) => addDays(first, startOfYear(islamic) + daysBefore[name] + dayOfMonth[name] - 1 - epochToFirst))
    .filter((date) => date.startsWith(`${String(year)}-`));
}
