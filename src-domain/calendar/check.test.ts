import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '../../src-bridge/resources/calendar';
import { day } from '../kernel/calendarDate';
import { calendarFaults, calendarFollows } from './check';
import type { CalendarSource, HolidayNotice } from './types';

const notice = (year: number, off: readonly string[], work: readonly string[] = []): HolidayNotice => ({
  year,
  document: `国务院办公厅关于${String(year)}年部分节假日安排的通知`,
  off: off.map(day),
  work: work.map(day),
});
const withYear = (added: HolidayNotice, through = `${String(added.year)}-12-31`): CalendarSource => ({
  ...shippedCalendar,
  knownThrough: day(through),
  years: [...shippedCalendar.years, added],
});
const codes = (source: CalendarSource) => calendarFaults(source).map(({ code, day: on }) => (on === null ? code : `${code} ${on}`));

describe('a calendar', () => {
  it('as shipped has no fault', () => {
    expect(calendarFaults(shippedCalendar)).toEqual([]);
  });

  it.each<[string, CalendarSource, readonly string[]]>([
    ['of 2027 with a day of the year before', withYear(notice(2027, ['2026-12-31', '2027-01-01'])), []],
    ['with a day off and worked', withYear(notice(2027, ['2027-01-01'], ['2027-01-01'])), ['off-and-work 2027-01-01']],
    ['with a day listed twice', withYear(notice(2027, ['2027-01-01', '2027-01-01'])), ['day-twice 2027-01-01']],
    ['off in one notice and worked in another', withYear(notice(2027, ['2027-01-01'], ['2026-10-01'])), ['day-twice 2026-10-01']],
    ['with a day of two years before', withYear(notice(2027, ['2025-12-31', '2027-01-01'])), ['day-outside-year 2025-12-31']],
    ['with a day of the year after', withYear(notice(2027, ['2028-01-01', '2027-01-01'])), ['day-outside-year 2028-01-01']],
    ['without any day off', withYear(notice(2027, [])), ['no-days-off']],
    ['that leaves a year out', withYear(notice(2028, ['2028-01-01'])), ['year-missing']],
    ['with a year twice', withYear(notice(2026, ['2025-12-30'])), ['year-twice']],
    ['not known to the end of its year', withYear(notice(2027, ['2027-01-01']), '2027-06-30'), ['year-not-known 2027-06-30']],
    ['that ends before it begins', { ...shippedCalendar, knownThrough: day('2017-01-01') }, ['known-range 2017-01-01']],
  ])('%s', (_, source, expected) => {
    expect(codes(source)).toEqual(expected);
  });

  it('names a festival day in another year', () => {
    const festival = { year: 2027, festival: '开斋节', off: [day('2026-03-10')], status: 'seen', document: null, expected: null } as const;
    const local = { region: '宁夏', appliedByDefault: true, warning: '。', festivals: [{ ...festival, toleranceDays: 0 }] };
    expect(codes({ ...withYear(notice(2027, ['2027-01-01'])), local })).toEqual(['day-outside-year 2026-03-10']);
  });

  it('follows another one only when it knows as much', () => {
    const next = withYear(notice(2027, ['2027-01-01']));
    expect(calendarFollows(shippedCalendar, next).ok).toBe(true);
    expect(calendarFollows(shippedCalendar, shippedCalendar).ok).toBe(true);
    expect(calendarFollows(next, shippedCalendar)).toEqual({ ok: false, error: 'known-shrinks' });
    expect(calendarFollows(next, { ...next, knownFrom: day('2019-01-01') })).toEqual({ ok: false, error: 'known-shrinks' });
  });
});
