import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import calendarJson from '../../resources/calendar.json';
import { calendar, shippedCalendar } from '../../src-bridge/resources/calendar';
import vectors from '../../tests/fixtures/deadlines.json';
import { addDays, day, weekdayOf, type CalendarDate } from '../kernel/calendarDate';
import { month } from '../kernel/month';
import { countsOf } from './counts';
import { deadline } from './deadline';
import { dueDay } from './dueDays';
import type { LimitUnit, Pause } from './types';
import { workingDaysAfter } from './dayTable';
import { dayStatus, remainingWorkingDays, workingCalendar, workingDaysIn } from './workingCalendar';

const pauseOf = (text: string | null): Pause[] => {
  const [from, to] = (text ?? '').split('..');
  return from === undefined || to === undefined ? [] : [{ from: day(from), to: day(to) }];
};

describe('worked cases', () => {
  it.each(vectors.cases)('$from + $days $unit, pause $pause', ({ from, days, unit, pause, due, certain }) => {
    const result = deadline(calendar, { from: day(from), days, unit: unit === 'working' ? 'working' : 'calendar', pauses: pauseOf(pause) });
    expect([result.due, result.certain]).toEqual([due, certain]);
  });

  it.each([...calendarJson.examples, ...calendarJson.moreExamples])(
    'calendar.json: $from + $n $unit',
    ({ from, n, unit, due, certain }) => {
      const result = deadline(calendar, { from: day(from), days: n, unit: unit === 'working-day' ? 'working' : 'calendar' });
      expect([result.due, result.certain]).toEqual([due, certain]);
    },
  );

  it.each(Object.entries(calendarJson.workingDaysPerMonth))('working days of every month of %s', (year, counts) => {
    const counted = counts.map((_, at) => workingDaysIn(calendar, month(`${year}-${String(at + 1).padStart(2, '0')}`)));
    expect(counted).toEqual(counts);
  });
});

// A second count that shares no code with the engine: strings of Date, a flat list of the notices' days.
const off = new Set(calendarJson.years.flatMap((year) => year.off));
const work = new Set(calendarJson.years.flatMap((year) => year.work));
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const worked = (date: string): boolean => work.has(date) || (!off.has(date) && new Date(date).getUTCDay() % 6 !== 0);

function secondCount(from: string, n: number): string {
  let time = Date.parse(from);
  let left = n;
  while (left > 0) {
    time += 86_400_000;
    if (worked(iso(time))) left -= 1;
  }
  return iso(time);
}

describe('against a second count', () => {
  it.each([3, 5, 7, 10, 15, 20])('every start of 2024 to 2026, %i working days', (n) => {
    const differing: string[] = [];
    for (let date = day('2024-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) {
      const expected = secondCount(date, n);
      const { due } = deadline(calendar, { from: date, days: n, unit: 'working' });
      if (due !== (expected > '2026-12-31' ? null : expected)) differing.push(`${date}: ${due ?? 'null'} but ${expected}`);
    }
    expect(differing).toEqual([]);
  });

  it('every start of 2024 to 2026, 20 working days extended by 20', () => {
    const differing: string[] = [];
    for (let date = day('2024-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) {
      const [first, second] = [secondCount(date, 20), secondCount(secondCount(date, 20), 20)];
      const { due, extendedFrom } = deadline(calendar, { from: date, days: 20, unit: 'working', extension: 20 });
      const expected = second > '2026-12-31' ? [null, due === null ? extendedFrom : ''] : [second, first];
      if (due !== expected[0] || extendedFrom !== expected[1]) differing.push(`${date}: ${due ?? 'null'} but ${second}`);
    }
    expect(differing).toEqual([]);
  });

  it.each([3, 7, 10, 15, 20, 30])('every start of 2024 to 2026, %i calendar days, moved off rest days', (n) => {
    const differing: string[] = [];
    for (let date = day('2024-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) {
      let end = Date.parse(date) + n * 86_400_000;
      while (!worked(iso(end))) end += 86_400_000;
      const { due } = deadline(calendar, { from: date, days: n, unit: 'calendar' });
      if (due !== (iso(end) > '2026-12-31' ? null : iso(end))) differing.push(`${date}: ${due ?? 'null'} but ${iso(end)}`);
    }
    expect(differing).toEqual([]);
  });

  it('agrees with chinese-days on every day of the announced years it knows', () => {
    const differing: string[] = [];
    for (let date = day('2018-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) {
      if ((dayStatus(calendar, date).kind === 'work') !== chineseDays.isWorkday(date)) differing.push(date);
    }
    // The one known difference: the notice for 2024 only encourages leave on 除夕, and the shared vectors count it as worked.
    expect(differing.filter((date) => date !== '2024-02-09')).toEqual([]);
  });
});

describe('explanation', () => {
  const input = { from: day('2026-09-24'), days: 20, unit: 'working' } as const;
  const reasonOn = (date: string) => deadline(calendar, input).days.find((one) => one.date === date)?.why;

  it('does not count the day of the event itself', () => {
    expect(deadline(calendar, input).days[0]).toEqual({ date: '2026-09-24', counts: false, why: { code: 'day-zero', document: null } });
  });

  it('names every day once, without gaps, up to the due day', () => {
    const { days, due } = deadline(calendar, input);
    expect(days.map((one) => one.date)).toEqual(days.map((_, at) => addDays(day('2026-09-24'), at)));
    expect(days.at(-1)?.date).toBe(due);
    expect(days.filter((one) => one.counts)).toHaveLength(20);
  });

  it('cites the State Council paper for holidays and for make-up days', () => {
    expect(reasonOn('2026-10-01')).toMatchObject({ code: 'holiday', document: expect.stringContaining('2026年部分节假日安排') as string });
    expect(reasonOn('2026-10-10')).toMatchObject({ code: 'make-up', document: expect.stringContaining('国办发明电') as string });
    expect(reasonOn('2026-10-11')).toEqual({ code: 'weekend', document: null });
  });

  it('moves a calendar limit that ends in a holiday to the next working day and says so', () => {
    const { days, due } = deadline(calendar, { from: day('2026-09-15'), days: 20, unit: 'calendar' });
    expect(due).toBe('2026-10-08');
    expect(days.filter((one) => one.counts)).toHaveLength(20);
    expect(days.slice(-4).map((one) => one.why.code)).toEqual(['end-on-rest', 'end-on-rest', 'end-on-rest', 'moved-end']);
  });
});

describe('both measures side by side', () => {
  const counted = (from: string, days: number, more: Partial<Parameters<typeof deadline>[1]> = {}) =>
    countsOf(calendar, deadline(calendar, { from: day(from), days, unit: 'working', ...more }));

  it('tells the calendar days of a limit in working days', () => {
    expect(counted('2026-09-24', 20)).toEqual({ calendarDays: 35, workingDays: 20, pausedDays: 0, movedFrom: null });
    expect(counted('2026-09-24', 20, { pauses: [{ from: day('2026-10-12'), to: day('2026-10-16') }] })).toMatchObject({
      calendarDays: 42,
      workingDays: 20,
      pausedDays: 5,
    });
  });

  it('tells the working days of a limit in calendar days, and the day it moved from', () => {
    expect(counted('2026-09-15', 20, { unit: 'calendar' })).toEqual({
      calendarDays: 23,
      workingDays: 11,
      pausedDays: 0,
      movedFrom: '2026-10-05',
    });
  });

  it('tells nothing of a day nobody knows', () => {
    expect(counted('2026-12-20', 20)).toBeNull();
  });
});

describe('an extension', () => {
  it('is a second stretch from where the first one ended, and counts as one limit', () => {
    const { due, extendedFrom, days, limit } = deadline(calendar, { from: day('2026-08-03'), days: 20, unit: 'working', extension: 20 });
    expect([extendedFrom, due, limit]).toEqual(['2026-08-31', '2026-09-28', { days: 20, unit: 'working', extension: 20 }]);
    expect(days.filter(({ counts }) => counts)).toHaveLength(40);
    expect(days.filter(({ counts, date }) => counts && date <= '2026-08-31')).toHaveLength(20);
  });

  it('is paused as the first stretch is', () => {
    const pauses = [{ from: day('2026-09-07'), to: day('2026-09-11') }];
    expect(deadline(calendar, { from: day('2026-08-03'), days: 20, unit: 'working', extension: 20, pauses }).due).toBe('2026-10-10');
  });
});

describe('beyond the announced calendar', () => {
  it('promises nothing and encloses the day', () => {
    const result = deadline(calendar, { from: day('2026-12-04'), days: 20, unit: 'working' });
    expect(result).toMatchObject({ due: null, certain: false, earliest: '2027-01-01', latest: '2027-01-13' });
    expect(result.days.at(-1)).toEqual({ date: '2027-01-01', counts: false, why: { code: 'unannounced', document: null } });
  });

  it('is uncertain for a calendar limit only when its last day is unknown', () => {
    expect(deadline(calendar, { from: day('2026-12-01'), days: 20, unit: 'calendar' }).due).toBe('2026-12-21');
    const late = deadline(calendar, { from: day('2026-12-20'), days: 20, unit: 'calendar' });
    expect(late).toMatchObject({ due: null, earliest: '2027-01-11', latest: '2027-01-21' });
    const onTuesday = deadline(calendar, { from: day('2026-12-20'), days: 16, unit: 'calendar' });
    expect(onTuesday).toMatchObject({ due: null, certain: false, earliest: '2027-01-05', latest: '2027-01-15' });
  });

  it('does not know the days before its first notice either', () => {
    expect(deadline(calendar, { from: day('2017-12-01'), days: 3, unit: 'working' }).certain).toBe(false);
  });

  it('lets an unknown stretch be paused away', () => {
    const pauses = [{ from: day('2017-12-01'), to: day('2017-12-31') }];
    expect(deadline(calendar, { from: day('2017-12-01'), days: 1, unit: 'working', pauses }).due).toBe('2018-01-02');
  });
});

describe('local layer', () => {
  const local = workingCalendar(shippedCalendar, true);

  it('is off until somebody asks for it', () => {
    expect(dayStatus(calendar, day('2021-05-13')).kind).toBe('work');
    expect(dayStatus(local, day('2021-05-13'))).toMatchObject({ kind: 'rest', why: { code: 'local-holiday' } });
  });

  it('warns when a count passes a festival that nobody announced', () => {
    const over = deadline(calendar, { from: day('2026-05-20'), days: 10, unit: 'working' });
    expect(over.festivals.map(({ festival }) => festival)).toEqual(['古尔邦节']);
    expect(calendar.localWarning).toContain('开斋节、古尔邦节');
    expect(deadline(calendar, { from: day('2026-06-01'), days: 10, unit: 'working' }).festivals).toEqual([]);
  });

  it('no longer warns of days it counts itself', () => {
    expect(deadline(local, { from: day('2021-05-10'), days: 5, unit: 'working' }).festivals).toEqual([]);
    expect(deadline(calendar, { from: day('2021-05-10'), days: 5, unit: 'working' }).festivals).toHaveLength(1);
  });
});

describe('remaining working days', () => {
  it.each([
    ['2026-11-20', '2026-11-27', 5],
    ['2026-11-27', '2026-11-27', 0],
    ['2026-11-28', '2026-11-27', -1],
    ['2026-11-30', '2026-11-27', -1],
    ['2026-12-02', '2026-11-27', -3],
    ['2026-09-30', '2026-10-08', 1],
    ['2026-12-30', '2027-01-05', null],
  ])('on %s, due %s: %s', (today, due, left) => {
    expect(remainingWorkingDays(calendar, day(today), day(due))).toBe(left);
  });
});

const anyDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(day('2018-01-02'), n));
const anyDays = fc.integer({ min: 1, max: 60 });
const anyUnit = fc.constantFrom<LimitUnit>('working', 'calendar');
const endOf = ({ due, earliest }: ReturnType<typeof deadline>): CalendarDate => due ?? earliest ?? day('1900-01-01');

/** The days walked one by one: what the look-up must equal. */
function walked(after: CalendarDate, through: CalendarDate): number | null {
  let count = 0;
  for (let date = addDays(after, 1); date <= through; date = addDays(date, 1)) {
    const { kind } = dayStatus(calendar, date);
    if (kind === 'unknown') return null;
    if (kind === 'work') count += 1;
  }
  return count;
}

describe('laws of counting', () => {
  it('looked up or walked day by day, the working days between two days are the same, also over the ends of what is known', () => {
    const around = fc.integer({ min: -20, max: 3300 }).map((n) => addDays(calendar.knownFrom, n));
    fc.assert(
      fc.property(around, fc.integer({ min: -40, max: 400 }), (after, days) => {
        expect(workingDaysAfter(calendar, after, addDays(after, days))).toBe(walked(after, addDays(after, days)));
      }),
      { numRuns: 300 },
    );
    for (const edge of [calendar.knownFrom, calendar.knownThrough])
      for (const step of [-2, -1, 0, 1])
        expect(workingDaysAfter(calendar, addDays(edge, step), addDays(edge, 1))).toBe(walked(addDays(edge, step), addDays(edge, 1)));
  });

  it('a later start or a longer limit never ends earlier', () => {
    const later = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(anyDay, anyDays, anyUnit, later, later, (from, days, unit, wait, more) => {
        const end = endOf(deadline(calendar, { from, days, unit }));
        expect(endOf(deadline(calendar, { from: addDays(from, wait), days, unit })) >= end).toBe(true);
        expect(endOf(deadline(calendar, { from, days: days + more, unit })) >= end).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('a pause inside the count adds at least its own working days', () => {
    fc.assert(
      fc.property(anyDay, anyDays, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (from, days, gap, length) => {
        const plain = deadline(calendar, { from, days, unit: 'working' });
        const pause = { from: addDays(from, 1 + gap), to: addDays(from, 1 + gap + length) };
        const paused = deadline(calendar, { from, days, unit: 'working', pauses: [pause] });
        fc.pre(plain.due !== null && paused.due !== null && pause.to <= plain.due);
        const lost = workingDaysAfter(calendar, addDays(pause.from, -1), pause.to);
        expect(workingDaysAfter(calendar, endOf(plain), endOf(paused))).toBeGreaterThanOrEqual(lost ?? 0);
      }),
      { numRuns: 100 },
    );
  });

  it('ends on a worked day, counts exactly the days of the limit and never day zero', () => {
    fc.assert(
      fc.property(anyDay, anyDays, anyUnit, (from, days, unit) => {
        const result = deadline(calendar, { from, days, unit });
        fc.pre(result.due !== null);
        expect(dayStatus(calendar, endOf(result)).kind).toBe('work');
        expect(result.days.filter((one) => one.counts)).toHaveLength(days);
        expect(result.days[0]?.counts).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('comes to the same day when only the day is asked for', () => {
    for (let from = day('2017-12-25'); from <= '2027-01-05'; from = addDays(from, 1)) {
      for (const [days, unit] of [
        [1, 'working'],
        [7, 'working'],
        [20, 'working'],
        [20, 'calendar'],
        [30, 'calendar'],
      ] as const)
        if (dueDay(calendar, { from, days, unit }) !== deadline(calendar, { from, days, unit }).due) expect.fail(`${from} ${days} ${unit}`);
    }
  });

  it('knows weekdays as the calendar on the wall does', () => {
    expect([weekdayOf(day('2026-11-23')), weekdayOf(day('2026-11-22'))]).toEqual([1, 0]);
  });
});
