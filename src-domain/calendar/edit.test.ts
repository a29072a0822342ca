import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '../../src-bridge/resources/calendar';
import { day } from '../kernel/calendarDate';
import { calendarFaults, calendarFollows } from './check';
import { deadline } from './deadline';
import { festivalDays, withNotice } from './edit';
import { workingCalendar } from './workingCalendar';

const notice = { year: 2027, document: '通知', off: [day('2027-01-01')], work: [] };
const unannounced = festivalDays(shippedCalendar, 2027);

describe('a year put into the calendar', () => {
  it('is known to its end, has no fault and follows the one before', () => {
    const next = withNotice(shippedCalendar, notice, unannounced, false);
    expect(next.knownThrough).toBe('2027-12-31');
    expect(calendarFaults(next)).toEqual([]);
    expect(calendarFollows(shippedCalendar, next).ok).toBe(true);
  });

  it('takes the place of the one it had', () => {
    const next = withNotice(
      withNotice(shippedCalendar, notice, unannounced, false),
      { ...notice, off: [day('2027-01-02')] },
      unannounced,
      false,
    );
    expect(next.years.filter(({ year }) => year === 2027)).toEqual([{ ...notice, off: ['2027-01-02'] }]);
    expect(next.local?.festivals.filter(({ year }) => year === 2027)).toHaveLength(2);
    const again = withNotice(next, { ...notice, year: 2026 }, festivalDays(next, 2026), false);
    expect(again.knownThrough).toBe('2027-12-31');
    expect(again.years.map(({ year }) => year)).toEqual([...again.years.map(({ year }) => year)].sort());
  });

  it('warns of festivals nobody has announced, and counts those that were', () => {
    const passing = { from: day('2027-03-04'), days: 5, unit: 'working' } as const;
    const open = workingCalendar(withNotice(shippedCalendar, notice, unannounced, false));
    expect(deadline(open, passing).festivals.map(({ festival }) => festival)).toEqual(['开斋节']);
    expect(deadline(open, passing).due).toBe('2027-03-11');
    const given = [{ festival: '开斋节', off: [day('2027-03-10'), day('2027-03-11')] }];
    const filled = workingCalendar(withNotice(shippedCalendar, notice, given, true));
    expect(deadline(filled, passing).festivals).toEqual([]);
    expect(deadline(filled, passing).due).toBe('2027-03-15');
  });
});
