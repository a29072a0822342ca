import { addDays, weekdayOf, type CalendarDate } from '../kernel/calendarDate';
import { firstDay, lastDay, type Month } from '../kernel/month';
import { workingDaysAfter } from './dayTable';
import type { CalendarSource, DayReason, HolidayNotice, LocalFestival, LocalLayer, SpecialDay, WorkingCalendar } from './types';

type Entry = readonly [CalendarDate, SpecialDay];

const entriesOf = ({ off, work, document }: HolidayNotice): readonly Entry[] => [
  ...off.map((date): Entry => [date, { kind: 'off', document, festival: null }]),
  ...work.map((date): Entry => [date, { kind: 'work', document, festival: null }]),
];

const festivalEntries = ({ off, document, festival }: LocalFestival): readonly Entry[] =>
  off.map((date): Entry => [date, { kind: 'local-off', document, festival }]);

const localEntries = (local: LocalLayer | null): readonly Entry[] => (local?.festivals ?? []).flatMap(festivalEntries);

/** Opens a calendar. The local layer is left out unless asked for; then its festivals are only named where a count touches them. */
export function workingCalendar(source: CalendarSource, applyLocal: boolean = source.local?.appliedByDefault ?? false): WorkingCalendar {
  const festivals = source.local?.festivals ?? [];
  return {
    knownFrom: source.knownFrom,
    knownThrough: source.knownThrough,
    // National days come last: a local day off never hides the State Council's paper for the same day.
    special: new Map([...(applyLocal ? localEntries(source.local) : []), ...source.years.flatMap(entriesOf)]),
    openFestivals: applyLocal ? festivals.filter(({ off, status }) => off.length === 0 && status === 'unknown') : festivals,
    localWarning: source.local?.warning ?? null,
  };
}

/** Is a day worked, and what says so. `unknown` outside the calendar's known days. */
export interface DayStatus {
  readonly kind: 'work' | 'rest' | 'unknown';
  readonly why: DayReason;
}

export const isWeekday = (date: CalendarDate): boolean => weekdayOf(date) !== 0 && weekdayOf(date) !== 6;

const specialStatus = ({ kind, document }: SpecialDay): DayStatus => {
  if (kind === 'work') return { kind: 'work', why: { code: 'make-up', document } };
  return { kind: 'rest', why: { code: kind === 'off' ? 'holiday' : 'local-holiday', document } };
};

/** A day is worked when it is listed as 上班, or when it is Monday to Friday and not listed as 放假. */
export function dayStatus(calendar: WorkingCalendar, date: CalendarDate): DayStatus {
  if (date < calendar.knownFrom || date > calendar.knownThrough) return { kind: 'unknown', why: { code: 'unannounced', document: null } };
  const special = calendar.special.get(date);
  if (special !== undefined) return specialStatus(special);
  return isWeekday(date)
    ? { kind: 'work', why: { code: 'weekday', document: null } }
    : { kind: 'rest', why: { code: 'weekend', document: null } };
}

/** Working days of a month; null when the calendar does not know all of it. */
export const workingDaysIn = (calendar: WorkingCalendar, period: Month): number | null =>
  workingDaysAfter(calendar, addDays(firstDay(period), -1), lastDay(period));

/**
 * Working days left: 0 on the due day, negative once it is over (at least -1, also on a rest day right after it).
 * Null when the days between are not all known.
 */
export function remainingWorkingDays(calendar: WorkingCalendar, today: CalendarDate, due: CalendarDate): number | null {
  if (today <= due) return workingDaysAfter(calendar, today, due);
  const late = workingDaysAfter(calendar, due, today);
  return late === null ? null : -Math.max(1, late);
}

/** Festivals whose uncounted days may fall between two days, both included. */
export const festivalsWithin = (calendar: WorkingCalendar, from: CalendarDate, to: CalendarDate): readonly LocalFestival[] =>
  calendar.openFestivals.filter((festival) => festivalDays(festival).some((date) => date >= from && date <= to));

function festivalDays({ off, expected, toleranceDays }: LocalFestival): readonly CalendarDate[] {
  if (expected === null) return off;
  return [...off, ...Array.from({ length: 2 * toleranceDays + 1 }, (_, at) => addDays(expected, at - toleranceDays))];
}
