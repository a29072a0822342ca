import type { CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import type { CalendarSource, HolidayNotice, LocalFestival } from './types';

/**
 * Why a calendar cannot be counted with. `known-range` ends before it begins; `year-twice` and `year-missing` (a year that is said to be
 * known has no notice); `year-not-known` (a notice's year is not known to its end); `no-days-off`; `off-and-work`, `day-twice` and
 * `day-outside-year` (a notice names days of its own year and the last ones of the year before).
 */
export interface CalendarFault {
  readonly code:
    'known-range' | 'year-twice' | 'year-missing' | 'year-not-known' | 'no-days-off' | 'off-and-work' | 'day-twice' | 'day-outside-year';
  readonly year: number;
  readonly day: CalendarDate | null;
}

const fault = (code: CalendarFault['code'], year: number, date: CalendarDate | null = null): CalendarFault => ({ code, year, day: date });

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** Everything wrong with a calendar; empty when it can be used. */
export const calendarFaults = (source: CalendarSource): readonly CalendarFault[] => [
  ...rangeFaults(source),
  ...source.years.flatMap(noticeFaults),
  ...(source.local?.festivals ?? []).flatMap(festivalFaults),
  ...repeatedDays(source.years),
];

function rangeFaults({ knownFrom, knownThrough, years }: CalendarSource): readonly CalendarFault[] {
  if (knownThrough < knownFrom) return [fault('known-range', yearOf(knownFrom), knownThrough)];
  const listed = years.map(({ year }) => year);
  const known = Array.from({ length: yearOf(knownThrough) - yearOf(knownFrom) + 1 }, (_, at) => yearOf(knownFrom) + at);
  return [
    ...listed.filter((year, at) => listed.indexOf(year) !== at).map((year) => fault('year-twice', year)),
    ...known.filter((year) => !listed.includes(year)).map((year) => fault('year-missing', year)),
    ...listed.filter((year) => `${String(year)}-12-31` > knownThrough).map((year) => fault('year-not-known', year, knownThrough)),
  ];
}

function noticeFaults({ year, off, work }: HolidayNotice): readonly CalendarFault[] {
  const outside = [...off, ...work].filter((date) => yearOf(date) !== year && yearOf(date) !== year - 1);
  return [
    ...(off.length === 0 ? [fault('no-days-off', year)] : []),
    ...work.filter((date) => off.includes(date)).map((date) => fault('off-and-work', year, date)),
    ...outside.map((date) => fault('day-outside-year', year, date)),
  ];
}

const festivalFaults = ({ year, off }: LocalFestival): readonly CalendarFault[] =>
  off.filter((date) => yearOf(date) !== year).map((date) => fault('day-outside-year', year, date));

/** A day named twice: in one list, in two notices, or as 放假 in one and 上班 in another. */
function repeatedDays(years: readonly HolidayNotice[]): readonly CalendarFault[] {
  const seen = new Map<CalendarDate, HolidayNotice>();
  return years.flatMap((notice) =>
    [...notice.off, ...notice.work].flatMap((date) => {
      const before = seen.get(date);
      seen.set(date, notice);
      // Both lists of one notice: told as off-and-work already.
      const told = before === notice && notice.off.includes(date) && notice.work.includes(date);
      return before === undefined || told ? [] : [fault('day-twice', notice.year, date)];
    }),
  );
}

/** What is known only grows: a calendar that knows less than the one in use would take certain dates back. */
export const calendarFollows = (before: CalendarSource, next: CalendarSource): Result<CalendarSource, 'known-shrinks'> =>
  next.knownThrough < before.knownThrough || next.knownFrom > before.knownFrom ? fail('known-shrinks') : ok(next);
