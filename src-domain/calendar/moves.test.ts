import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, shippedCalendar } from '../../src-bridge/resources/calendar';
import { addDays, day, type CalendarDate } from '../kernel/calendarDate';
import { deadline } from './deadline';
import { dueDays } from './dueDays';
import { moves, type LimitPair, type OpenLimit } from './moves';
import type { CalendarSource, DeadlineInput, LimitUnit, WorkingCalendar } from './types';
import { workingCalendar } from './workingCalendar';

const limit = (from: string, days: number, unit: LimitUnit = 'working'): OpenLimit => ({
  kind: 'publish',
  target: `${from}+${String(days)}`,
  title: '通知',
  counts: [{ from: day(from), days, unit }],
});
const unchanged = (limits: readonly OpenLimit[]): readonly LimitPair[] => limits.map((each) => [each, each]);
const plain = (of: WorkingCalendar, input: DeadlineInput) => {
  const { due, earliest, latest } = deadline(of, input);
  return { due, earliest, latest };
};

const anyDay = (from: string, span: number) => fc.integer({ min: 0, max: span }).map((n) => addDays(day(from), n));
const anyDays = (from: string, span: number, maxLength: number) => fc.array(anyDay(from, span), { maxLength });
/** Any calendar at all: known from and through anywhere, days off and worked anywhere, also on the wrong side. */
const anyCalendar: fc.Arbitrary<CalendarSource> = fc
  .record({
    known: fc.tuple(anyDay('2025-06-01', 900), anyDay('2025-06-01', 900)),
    off: anyDays('2025-06-01', 900, 60),
    work: anyDays('2025-06-01', 900, 30),
  })
  .map(({ known, off, work }) => {
    const [knownFrom, knownThrough] = [...known].sort() as [CalendarDate, CalendarDate];
    return { knownFrom, knownThrough, years: [{ year: 2026, document: '通知', off, work }], local: null };
  });
/** Every limit here has one count. */
const never: DeadlineInput = { from: day('1900-01-01'), days: 0, unit: 'calendar' };

const anyInput: fc.Arbitrary<DeadlineInput> = fc.record({
  from: anyDay('2025-05-01', 1000),
  days: fc.integer({ min: 0, max: 90 }),
  unit: fc.constantFrom<LimitUnit>('working', 'calendar'),
});

describe('due days looked up', () => {
  it('are those of deadline() for any calendar, start, limit and unit', () => {
    fc.assert(
      fc.property(anyCalendar, fc.array(anyInput, { minLength: 1, maxLength: 40 }), (source, inputs) => {
        const opened = workingCalendar(source);
        const count = dueDays(opened);
        for (const input of inputs) expect(count(input)).toEqual(plain(opened, input));
      }),
      { numRuns: 150 },
    );
  });

  it('are those of deadline() with pauses and at the ends of all days', () => {
    const count = dueDays(calendar);
    const paused = {
      from: day('2026-09-24'),
      days: 20,
      unit: 'working',
      pauses: [{ from: day('2026-09-28'), to: day('2026-10-12') }],
    } as const;
    const early = { from: day('1900-01-01'), days: 1, unit: 'calendar' } as const;
    for (const input of [paused, early]) expect(count(input)).toEqual(plain(calendar, input));
    expect(count({ from: day('2200-12-01'), days: 60, unit: 'working' })).toEqual(
      plain(calendar, { from: day('2200-12-01'), days: 60, unit: 'working' }),
    );
  });
});

describe('what moves', () => {
  const next: CalendarSource = {
    ...shippedCalendar,
    knownThrough: day('2027-12-31'),
    years: [...shippedCalendar.years, { year: 2027, document: '国办发明电〔2026〕0号', off: [day('2027-01-01')], work: [] }],
  };
  const [before, after] = [dueDays(calendar), dueDays(workingCalendar(next))];

  it('becomes certain where the year was not announced, and stays where it was', () => {
    const limits = [limit('2026-12-04', 20), limit('2026-11-02', 20)];
    expect(moves(unchanged(limits), before, after)).toEqual([
      {
        limit: limits[0],
        before: { due: null, earliest: '2027-01-01', latest: '2027-01-13' },
        after: { due: '2027-01-04', earliest: null, latest: null },
      },
    ]);
  });

  it('is found where only the limit itself changed', () => {
    const [old, now] = [limit('2026-10-31', 10), limit('2026-10-31', 8)];
    expect(moves([[old, now]], before, before).map((move) => [move.before.due, move.after.due])).toEqual([['2026-11-13', '2026-11-11']]);
  });

  it('judges a limit with several counts by the strictest, before and after', () => {
    const two: OpenLimit = {
      kind: 'publish',
      target: 'r1',
      title: '',
      counts: [
        { from: day('2026-09-15'), days: 20, unit: 'calendar' },
        { from: day('2026-09-15'), days: 20, unit: 'working' },
      ],
    };
    const [move] = moves(unchanged([two]), dueDays(calendar), (input) =>
      input.unit === 'calendar' ? { due: day('2026-12-31'), earliest: null, latest: null } : dueDays(calendar)(input),
    );
    expect([move?.before.due, move?.after.due]).toEqual(['2026-10-08', '2026-10-19']);
  });

  it('is exactly what a count with deadline() finds, in the order of the new days', () => {
    fc.assert(
      fc.property(anyCalendar, anyCalendar, fc.array(anyInput, { maxLength: 40 }), (one, other, inputs) => {
        const [first, second] = [workingCalendar(one), workingCalendar(other)];
        const limits = inputs.map((count, at): OpenLimit => ({ kind: 'review', target: String(at), title: '', counts: [count] }));
        const found = moves(unchanged(limits), dueDays(first), dueDays(second));
        const differing = limits.filter(
          ({ counts: [count = never] }) => JSON.stringify(plain(first, count)) !== JSON.stringify(plain(second, count)),
        );
        expect(new Set(found.map((move) => move.limit))).toEqual(new Set(differing));
        for (const { before, after, limit } of found) {
          const [count = never] = limit.counts;
          expect([before, after]).toEqual([plain(first, count), plain(second, count)]);
        }
        const days = found.map((move) => move.after.due ?? move.after.earliest ?? '');
        expect(days).toEqual([...days].sort());
      }),
      { numRuns: 100 },
    );
  });

  it('of 20,000 records is told within 300 ms, opening both calendars included', () => {
    const limits = Array.from({ length: 20_000 }, (_, at) =>
      limit(addDays(day('2024-01-02'), at % 1090), [7, 10, 15, 20, 30][at % 5] ?? 20, at % 7 === 0 ? 'calendar' : 'working'),
    );
    const took = Array.from({ length: 5 }, () => {
      const startedAt = performance.now();
      expect(moves(unchanged(limits), dueDays(calendar), dueDays(workingCalendar(next))).length).toBeGreaterThan(100);
      return performance.now() - startedAt;
    });
    // The best of a few: what it costs, not what else the machine was doing.
    expect(Math.min(...took)).toBeLessThan(300);
  });
});
