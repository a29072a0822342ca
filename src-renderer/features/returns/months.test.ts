import { describe, expect, it } from 'vitest';
import { calendar } from '../../../src-bridge/resources/calendar';
import { supervision } from '../../../src-bridge/resources/supervision';
import { day } from '../../../src-domain/kernel/calendarDate';
import { month } from '../../../src-domain/kernel/month';
import type { ExportedReturn, ReturnVersion } from '../../../src-domain/returns/versions';
import { dueState, firstOwed, monthState, returnsOwed } from './months';

const clock = (today: string, since = '2026-09-20') => ({ rules: supervision, calendar, today: day(today), since: day(since) });

const exported = (period: string): ExportedReturn => ({
  state: 'exported',
  version: 1,
  document: {
    schema: 'gongkai/return/1',
    form: 'stat-2014',
    period: month(period),
    values: {},
    yearToDate: {},
    basis: {},
    overrides: [],
    acknowledged: [],
    signatories: { head: '', reviewer: '', preparer: '', phone: '', filledOn: day('2026-11-03') },
    revises: null,
  },
  computed: { values: {}, yearToDate: {}, basis: {} },
  finalisedOn: day('2026-11-03'),
  correction: null,
  export: { packageId: 'p', sequence: 1, exportedOn: day('2026-11-03') },
});

const draft = (period: string, version: number): ReturnVersion => ({
  state: 'draft',
  form: 'stat-2014',
  period: month(period),
  version,
  overrides: [],
  acknowledged: [],
  signatories: { head: '', reviewer: '', preparer: '', phone: '' },
  correction: null,
});

describe('what is owed', () => {
  it('begins with the month before set-up only while that return was not yet due', () => {
    expect(firstOwed(clock('2026-11-23', '2026-11-13'))).toBe('2026-10');
    expect(firstOwed(clock('2026-11-23', '2026-11-14'))).toBe('2026-11');
  });

  it('leaves out what was handed in and brings back what was sent back', () => {
    const today = clock('2026-11-23');
    expect(returnsOwed([], today)).toEqual(['2026-09', '2026-10']);
    expect(returnsOwed([exported('2026-10')], today)).toEqual(['2026-09']);
    const { export: left, ...frozen } = exported('2026-10');
    const sentBack: ReturnVersion = { ...frozen, export: left, state: 'sent-back', receipt: { on: day('2026-11-05'), note: '漏报' } };
    expect(returnsOwed([sentBack], today)).toEqual(['2026-09', '2026-10']);
    const old: ReturnVersion = { ...sentBack, document: { ...sentBack.document, period: month('2026-03') } };
    expect(returnsOwed([old], today)).toEqual(['2026-03', '2026-09', '2026-10']);
  });
});

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
    ['2026-10', [draft('2026-10', 1)], 'overdue'],
    ['2026-11', [draft('2026-11', 1)], 'draft'],
    ['2026-08', [], 'none'],
    ['2026-10', [exported('2026-10')], 'exported'],
    ['2026-10', [exported('2026-10'), draft('2026-10', 2)], 'correcting'],
  ] as const)('%s', (period, versions, state) => {
    expect(monthState(month(period), versions, clock('2026-11-23'))).toBe(state);
  });

  it('is owed, not late, until the due day has passed', () => {
    expect(monthState(month('2026-10'), [], clock('2026-11-13'))).toBe('owed');
  });
});
