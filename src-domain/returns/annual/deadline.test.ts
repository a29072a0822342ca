import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/calendarDate';
import type { UnitKind } from '../../unit/types';
import { annualDue, annualNeed, yearInHand } from './deadline';

describe('the report of a year', () => {
  it.each<[UnitKind, string]>([
    ['department', '2027-01-31'],
    ['township', '2027-01-31'],
    ['county-office', '2027-03-31'],
  ])('of a %s is due on %s', (kind, on) => {
    expect(annualDue(kind, 2026)).toBe(on);
  });

  it('is last year’s until the end of March', () => {
    expect([yearInHand(day('2027-03-31')), yearInHand(day('2027-04-01'))]).toEqual([2026, 2027]);
  });

  it.each<[string, string, string, readonly number[]]>([
    ['none', '2026-12-31', '2026-03-01', []],
    ['due', '2027-01-01', '2026-03-01', []],
    ['due', '2027-01-31', '2026-03-01', []],
    ['late', '2027-02-01', '2026-03-01', []],
    ['none', '2027-02-01', '2026-03-01', [2026]],
    ['none', '2027-02-01', '2027-01-10', []],
  ])('is %s on %s', (need, today, since, frozen) => {
    expect(annualNeed('township', day(today), day(since), frozen)).toBe(need);
  });
});
