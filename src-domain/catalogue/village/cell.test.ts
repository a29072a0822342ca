import { describe, expect, it } from 'vitest';
import { villageCatalogue } from '../../../src-bridge/resources/catalogue';
import { aVillagePosting } from '../../../tests/builders/village';
import { day } from '../../kernel/calendarDate';
import { month } from '../../kernel/month';
import { cellOf, inMonth, type VillageCell } from './cell';
import { liesWithin, periodOf, type PeriodMonths } from './period';
import type { VillagePosting } from './posting';
import { promisesOf, villagePromises, type VillagePromise } from './promise';
import { dueDay, noFixedDays, type PublicationDays } from './publicationDay';

const promises = villagePromises(villageCatalogue);
const promise = (id: string): VillagePromise => {
  const found = promises.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no promise ${id}`);
  return found;
};
const posting = (item: string, period: string, over: Partial<VillagePosting> = {}): VillagePosting =>
  aVillagePosting('c1', item, period, over);

interface Asked {
  readonly of?: string;
  readonly today?: string;
  readonly since?: string;
  readonly days?: PublicationDays;
}
const cell = (
  id: string,
  postings: readonly VillagePosting[],
  { of = '2026-11', today = '2026-11-23', since = '2026-01-01', days }: Asked = {},
): VillageCell =>
  cellOf(inMonth(promise(id), month(of), days ?? noFixedDays), new Map(postings.map((each) => [each.period, each])), {
    today: day(today),
    since: day(since),
  });

describe('what village boards owe', () => {
  it('reads the rules of the shipped catalogue: every month, every quarter, every year, at once, on change, for good', () => {
    const kinds = promises.map(({ id, months, occasion }) => `${id} ${months ?? occasion ?? ''}`);
    expect(promises).toHaveLength(25);
    expect(kinds).toEqual(
      expect.arrayContaining(['V04 1', 'V05 3', 'V02 12', 'V03 at-once', 'V01 on-change', 'V24 standing', 'V18 3', 'V18+12 12']),
    );
    expect(promises.filter(({ alsoAtOnce }) => alsoAtOnce).map(({ id }) => id)).toEqual(['V11', 'V12']);
  });

  it.each([
    ['month', 2, 3],
    ['month', 6, 6],
    ['quarter', 2, 6],
    ['month', 24, null],
  ] as const)('every %s × %s is a period of %s months: an odd length takes the next longer one', (unit, n, months) => {
    const item = promise('V04').item;
    expect(promisesOf({ ...item, limit: { ...item.limit, unit, n } })[0]?.months).toBe(months);
  });
});

describe('periods', () => {
  it.each([
    [1, '2026-11', '2026-11-01', '2026-11-30'],
    [3, '2026-Q4', '2026-10-01', '2026-12-31'],
    [6, '2026-H2', '2026-07-01', '2026-12-31'],
    [12, '2026', '2026-01-01', '2026-12-31'],
  ] as const)('of %s months around November: %s', (months, key, from, to) => {
    expect(periodOf(month('2026-11'), months)).toEqual({ key, months, from: day(from), to: day(to) });
  });

  it.each([
    ['2026-12-31', 3, true],
    ['2027-01-01', 3, false],
    ['2026-10', 3, true],
    ['2026-09', 3, false],
    ['2026-Q4', 3, true],
    ['2026-Q3', 3, false],
    ['2026-Q3', 6, true],
    ['2026-Q1', 6, false],
    ['2026-H1', 12, true],
    ['2026', 3, false],
    ['2025-11', 12, false],
  ] as const)('%s lies within the period of %s months around November 2026: %s', (key, months: PeriodMonths, within) => {
    expect(liesWithin(key, periodOf(month('2026-11'), months))).toBe(within);
  });

  it('end on their last day, or on the day a township has fixed', () => {
    const fixed = { month: { month: 1, day: 31 }, quarter: { month: 1, day: 20 }, year: { month: 3, day: 5 } };
    const due = (of: string, months: PeriodMonths, days: PublicationDays) => dueDay(periodOf(month(of), months), days);
    expect([due('2026-02', 1, noFixedDays), due('2026-02', 3, noFixedDays), due('2026-02', 12, noFixedDays)]).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-12-31',
    ]);
    expect([due('2026-02', 1, fixed), due('2026-12', 3, fixed), due('2026-12', 6, fixed), due('2026-12', 12, fixed)]).toEqual([
      '2026-02-28',
      '2026-10-20',
      '2026-12-31',
      '2026-03-05',
    ]);
  });
});

describe('how a promise stands', () => {
  it('is due until the end of its period and overdue after it', () => {
    expect(cell('V04', [])).toMatchObject({ state: 'due', dueOn: '2026-11-30', posting: null });
    expect(cell('V04', [], { today: '2026-11-30' }).state).toBe('due');
    expect(cell('V04', [], { today: '2026-12-01' }).state).toBe('overdue');
    expect(cell('V05', [], { today: '2026-12-01' })).toMatchObject({ state: 'due', dueOn: '2026-12-31' });
    expect(cell('V05', [], { today: '2027-01-01' }).state).toBe('overdue');
    expect(cell('V05', [], { of: '2027-01', today: '2026-11-23' }).state).toBe('ahead');
  });

  it('is never called overdue for a day before the village was entered', () => {
    expect(cell('V04', [], { of: '2026-10', since: '2026-11-01' }).state).toBe('before');
    expect(cell('V04', [], { of: '2026-10', since: '2026-10-31' }).state).toBe('overdue');
  });

  it('is due by the fixed day', () => {
    const days = { ...noFixedDays, quarter: { month: 1, day: 20 } };
    expect(cell('V05', [], { days })).toMatchObject({ state: 'overdue', dueOn: '2026-10-20' });
  });

  it('is posted by what was posted for the period or within it, by nothing else', () => {
    expect(cell('V04', [posting('V04', '2026-11')]).state).toBe('posted');
    expect(cell('V04', [posting('V04', '2026-10')]).state).toBe('due');
    expect(cell('V11', [posting('V11', '2026-10-09')]).state).toBe('posted');
    expect(cell('V11', [posting('V11', '2026-09-30')]).state).toBe('due');
  });

  it('asks the yearly summary of an item apart from its quarters', () => {
    expect(cell('V18', [posting('V18', '2026-Q4')]).state).toBe('posted');
    expect(cell('V18+12', [posting('V18', '2026-Q4')]).state).toBe('due');
    expect(cell('V18', [posting('V18', '2026')]).state).toBe('due');
    expect(cell('V18+12', [posting('V18', '2026')]).state).toBe('posted');
  });

  it('has no date when it is published at once, and shows the last one', () => {
    const first = posting('V03', '2026-03-02', { on: day('2026-03-02') });
    const last = posting('V03', '2026-08-02', { on: day('2026-08-02') });
    expect(cell('V03', [last, first], { today: '2027-06-01' })).toEqual({ state: 'at-once', dueOn: null, posting: last });
    expect(cell('V03', [])).toEqual({ state: 'at-once', dueOn: null, posting: null });
  });
});
