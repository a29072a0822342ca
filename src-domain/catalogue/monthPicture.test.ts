import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { workingDaysIn } from '../calendar/workingCalendar';
import { addDays, day, daysBetween, weekdayOf } from '../kernel/calendarDate';
import { addMonths, firstDay, lastDay, month, type Month } from '../kernel/month';
import { monthPicture, type DatedThing, type PictureDay } from './monthPicture';

const daysOf = (period: Month, things: readonly DatedThing[] = []): readonly PictureDay<DatedThing>[] =>
  monthPicture(calendar, period, things)
    .weeks.flat()
    .flatMap((each) => each ?? []);
const on = (date: string, things: readonly DatedThing[] = []) =>
  daysOf(month(date.slice(0, 7)), things).find((each) => each.date === day(date));

const anyMonth = fc.integer({ min: 0, max: 47 }).map((at) => addMonths(month('2024-01'), at));

describe('the picture of a month', () => {
  it('shows holidays with their paper, make-up days, weekends and years nobody has announced', () => {
    const paper: unknown = expect.stringContaining('国办发明电〔2024〕12号');
    expect(on('2025-10-08')).toMatchObject({ kind: 'rest', why: { code: 'holiday', document: paper } });
    expect(on('2025-10-11')).toMatchObject({ kind: 'make-up', why: { code: 'make-up', document: paper } });
    expect(on('2026-11-22')).toMatchObject({ kind: 'rest', why: { code: 'weekend', document: null } });
    expect(on('2026-11-23')).toMatchObject({ kind: 'work', why: { code: 'weekday' } });
    expect(on('2027-01-04')).toMatchObject({ kind: 'unknown', why: { code: 'unannounced' } });
  });

  it('counts what falls due by card, the most serious first', () => {
    const things: readonly DatedThing[] = [
      { due: day('2026-11-30'), card: 'green' },
      { due: day('2026-11-30'), card: 'red' },
      { due: day('2026-11-30'), card: 'green' },
      { due: null, card: 'grey' },
      { due: day('2026-12-30'), card: 'blue' },
    ];
    const found = on('2026-11-30', things);
    expect(found?.counts).toEqual([
      { card: 'red', count: 1 },
      { card: 'green', count: 2 },
    ]);
    expect(found?.things).toEqual(things.slice(0, 3));
    expect(daysOf(month('2026-11'), things).flatMap((each) => each.things)).toHaveLength(3);
  });

  it('has every day of the month once, in its column, Monday first', () => {
    fc.assert(
      fc.property(anyMonth, (period) => {
        const { weeks } = monthPicture(calendar, period, []);
        expect(weeks.every((week) => week.length === 7 && week.some((each) => each !== null))).toBe(true);
        for (const week of weeks) week.forEach((each, at) => expect(each === null || (weekdayOf(each.date) + 6) % 7 === at).toBe(true));
        const dates = daysOf(period).map(({ date }) => date);
        const length = daysBetween(firstDay(period), lastDay(period)) + 1;
        expect(dates).toEqual(Array.from({ length }, (_, at) => addDays(firstDay(period), at)));
      }),
    );
  });

  it('shows as many worked days as the calendar counts', () => {
    fc.assert(
      fc.property(anyMonth, (period) => {
        const worked = daysOf(period).filter(({ kind }) => kind === 'work' || kind === 'make-up').length;
        const known = workingDaysIn(calendar, period);
        expect(known === null ? daysOf(period).every(({ kind }) => kind === 'unknown') : worked === known).toBe(true);
      }),
    );
  });
});
