import { describe, expect, it } from 'vitest';
import { calendar } from '../../../src-bridge/resources/calendar';
import { supervision } from '../../../src-bridge/resources/supervision';
import { day } from '../../../src-domain/kernel/calendarDate';
import { month } from '../../../src-domain/kernel/month';
import { aDraftReturn, anExportedReturn } from '../../../tests/builders/returns';
import { dueState, monthState } from './months';

const clock = (today: string, since = '2026-09-20') => ({ rules: supervision, calendar, today: day(today), since: day(since) });

describe('the deadline of a month', () => {
  it.each([
    ['2026-11-02', 'green', 9],
    ['2026-11-09', 'blue', 4],
    ['2026-11-13', 'yellow', 0],
    ['2026-11-16', 'red', -1],
  ])('of October stands on %s as %s', (today, tone, remaining) => {
    expect(dueState(month('2026-10'), clock(today))).toMatchObject({ tone, remaining, deadline: { due: '2026-11-13' } });
  });

  it('is not promised past the known calendar', () => {
    expect(dueState(month('2026-12'), clock('2026-12-31'))).toMatchObject({ tone: 'grey', remaining: null, deadline: { due: null } });
  });
});

describe('one word for a month', () => {
  it.each([
    ['2026-12', [], 'future'],
    ['2026-11', [], 'none'],
    ['2026-10', [], 'overdue'],
    ['2026-10', [aDraftReturn('2026-10', 1)], 'overdue'],
    ['2026-11', [aDraftReturn('2026-11', 1)], 'draft'],
    ['2026-08', [], 'none'],
    ['2026-10', [anExportedReturn('2026-10')], 'exported'],
    ['2026-10', [anExportedReturn('2026-10'), aDraftReturn('2026-10', 2)], 'correcting'],
  ] as const)('%s', (period, versions, state) => {
    expect(monthState(month(period), versions, clock('2026-11-23'))).toBe(state);
  });

  it('is owed, not late, until the due day has passed', () => {
    expect(monthState(month('2026-10'), [], clock('2026-11-13'))).toBe('owed');
  });
});
