import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, weekdayOf } from './calendarDate';
import { addMonths, firstDay, lastDay, month, weeksOf } from './month';

describe('the weeks of a month', () => {
  it('stand as on the wall', () => {
    const weeks = weeksOf(month('2026-11'));
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks.at(-1)?.[0]).toBe('2026-11-30');
  });

  it('hold every day of any month once, in order, each under its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (at) => {
        const period = addMonths(month('1970-01'), at);
        const weeks = weeksOf(period);
        const days = weeks.flat().filter((date) => date !== null);
        expect(days).toEqual(days.map((_, count) => addDays(firstDay(period), count)));
        expect(days.at(-1)).toBe(lastDay(period));
        for (const week of weeks)
          for (const [column, date] of week.entries()) if (date !== null) expect(weekdayOf(day(date))).toBe((column + 1) % 7);
      }),
    );
  });
});
