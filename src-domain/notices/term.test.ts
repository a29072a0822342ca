import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src-bridge/resources/calendar';
import { addDays, day } from '../kernel/calendarDate';
import { postingDeadline } from './period';
import { postingStanding } from './term';
import type { PostedNotice } from './types';
import { aPosting } from '../../tests/builders/postings';

const hung = (postedOn: string, more: Partial<PostedNotice> = {}): PostedNotice => aPosting({ postedOn: day(postedOn), ...more });
const sevenWorking = { n: 7, unit: 'working-day', atLeast: true } as const;
const thirtyDays = { n: 30, unit: 'calendar-day', atLeast: true } as const;
const stateOn = (today: string, more: Partial<PostedNotice> = {}) =>
  postingStanding(calendar, hung('2026-11-10', more), sevenWorking, day(today));

describe('a posting against its term', () => {
  it.each([
    ['2026-11-18', 'hanging'],
    ['2026-11-19', 'last-day'],
    ['2026-11-20', 'may-come-down'],
  ])('hung on 2026-11-10 for 7 working days, on %s: %s', (today, state) => {
    expect(stateOn(today)).toMatchObject({ state, mustHangUntil: '2026-11-19', short: 0 });
  });

  it('taken down on its last day or before fell short; the day after is enough', () => {
    expect(stateOn('2026-11-23', { takenDownOn: day('2026-11-20') })).toMatchObject({ state: 'kept', short: 0 });
    expect(stateOn('2026-11-23', { takenDownOn: day('2026-11-19') })).toMatchObject({ state: 'too-early', short: 1 });
    expect(stateOn('2026-11-23', { takenDownOn: day('2026-11-17') })).toMatchObject({ state: 'too-early', short: 3 });
  });

  it('counts calendar days where the term is in days', () => {
    const down = postingStanding(calendar, hung('2026-10-08', { takenDownOn: day('2026-11-02') }), thirtyDays, day('2026-11-23'));
    expect(down).toMatchObject({ state: 'too-early', mustHangUntil: '2026-11-09', short: 8 });
  });

  it('tells when the sheet itself names too early a last day', () => {
    expect(stateOn('2026-11-12', { until: day('2026-11-17') }).printedTooShort).toBe(true);
    expect(stateOn('2026-11-12', { until: day('2026-11-19') }).printedTooShort).toBe(false);
  });

  it('asks nothing without a term, and nothing certain beyond the calendar', () => {
    expect(postingStanding(calendar, hung('2026-11-10'), null, day('2026-11-23')).state).toBe('no-term');
    expect(postingStanding(calendar, hung('2026-12-28'), sevenWorking, day('2026-12-31')).state).toBe('unknown');
  });

  it('never lets a sheet come down before the last day that is printed on it by the same count', () => {
    const when = fc.integer({ min: 0, max: 250 }).map((n) => addDays(day('2026-01-05'), n));
    fc.assert(
      fc.property(
        when,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('working-day' as const, 'calendar-day' as const),
        fc.nat(60),
        (on, n, unit, after) => {
          const term = { n, unit, atLeast: true };
          const until = postingDeadline(calendar, on, term).due;
          fc.pre(until !== null);
          const { state, printedTooShort } = postingStanding(calendar, hung(on, { until }), term, addDays(on, after));
          expect(printedTooShort).toBe(false);
          expect(state === 'may-come-down').toBe(addDays(on, after) > (until ?? ''));
        },
      ),
    );
  });
});
