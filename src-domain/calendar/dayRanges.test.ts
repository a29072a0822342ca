import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '../../src-bridge/resources/calendar';
import { addDays, day } from '../kernel/calendarDate';
import { readDays, writeDays } from './dayRanges';

describe('days as typed', () => {
  it.each([
    ['02-15..02-17', ['2027-02-15', '2027-02-16', '2027-02-17']],
    ['2-15～2-16', ['2027-02-15', '2027-02-16']],
    ['2月5日至7日', ['2027-02-05', '2027-02-06', '2027-02-07']],
    ['2月5日（星期五）至2月6日（周六）', ['2027-02-05', '2027-02-06']],
    ['2026年12月31日至2027年1月1日', ['2026-12-31', '2027-01-01']],
    ['2026-12-31..2027-01-01', ['2026-12-31', '2027-01-01']],
    ['01-01，05-01、05-02\n10-01', ['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-01']],
    ['', []],
  ])('%s', (text, days) => {
    expect(readDays(text, 2027)).toEqual({ days, odd: [] });
  });

  it.each(['02-30', '13-01', '春节', '02-17..02-15', '5', '20270101', '02-15..', '01-01..12-31', '02-15..02-16..02-17'])(
    '%s is none',
    (text) => {
      expect(readDays(`01-01,${text}`, 2027)).toEqual({ days: ['2027-01-01'], odd: [text] });
    },
  );

  it('are the same when written and read again', () => {
    for (const { year, off, work } of shippedCalendar.years) {
      for (const days of [off, work]) expect(readDays(writeDays(days, year), year)).toEqual({ days: [...days].sort(), odd: [] });
    }
    const anyDays = fc.uniqueArray(fc.integer({ min: 0, max: 700 }), { maxLength: 30 });
    fc.assert(
      fc.property(anyDays, (numbers) => {
        const days = numbers.map((n) => addDays(day('2026-01-01'), n)).sort();
        expect(readDays(writeDays(days, 2027), 2027)).toEqual({ days, odd: [] });
      }),
      { numRuns: 100 },
    );
  });
});
