import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { villageCatalogue } from '../../../src-bridge/resources/catalogue';
import { addDays, day, daysBetween, type CalendarDate } from '../../kernel/calendarDate';
import { addMonths, month } from '../../kernel/month';
import { cellOf, inMonth, type DatedPromise } from './cell';
import { periodsOfYear, type PeriodMonths } from './period';
import type { VillagePosting } from './posting';
import type { ItemPostings } from './postingIndex';
import { villagePromises } from './promise';
import { noFixedDays } from './publicationDay';
import { atOnce, planCorrection, planRegistration, takenBack, undoOf, type Registration, type VillageChange } from './register';

const promises = villagePromises(villageCatalogue);
const inNovember = (id: string): DatedPromise => {
  const promise = promises.find((each) => each.id === id);
  if (promise === undefined) throw new Error(`no promise ${id}`);
  return inMonth(promise, month('2026-11'), noFixedDays);
};
const posted = (on: string): Registration => ({ state: 'posted', on: day(on), by: '王岩', note: '' });
const nil = (on: string): Registration => ({ ...posted(on), state: 'nil' });

const byPeriod = (rows: readonly VillagePosting[]): ItemPostings => new Map(rows.map((row) => [row.period, row]));
/** What a table holds after a change. */
const after = (rows: readonly VillagePosting[], { keep, drop }: VillageChange): readonly VillagePosting[] => {
  const gone = new Set([...drop, ...keep.map(({ id }) => id)]);
  return [...rows.filter(({ id }) => !gone.has(id)), ...keep];
};
const sorted = (rows: readonly VillagePosting[]) => [...rows].sort((one, other) => one.id.localeCompare(other.id));

describe('registering', () => {
  it('keeps one row a village, item and period, and says what it left alone', () => {
    const first = planRegistration([{ village: 'c1', dated: inNovember('V04'), postings: byPeriod([]) }], posted('2026-11-20'));
    expect(first.change.keep).toEqual([{ id: 'c1/V04/2026-11', village: 'c1', item: 'V04', period: '2026-11', ...posted('2026-11-20') }]);
    const again = planRegistration(
      [
        { village: 'c1', dated: inNovember('V04'), postings: byPeriod(first.change.keep) },
        { village: 'c2', dated: inNovember('V04'), postings: byPeriod([]) },
        { village: 'c2', dated: inNovember('V03'), postings: byPeriod([]) },
      ],
      nil('2026-11-23'),
    );
    expect(again.change.keep.map(({ id }) => id)).toEqual(['c2/V04/2026-11']);
    expect(again.skipped).toEqual(['posted-already', 'no-period']);
  });

  it('refuses a day before the period and lets 已公布 take the place of 本期没有', () => {
    const target = { village: 'c1', dated: inNovember('V05'), postings: byPeriod([]) };
    expect(planRegistration([target], posted('2026-09-30')).skipped).toEqual(['before-period']);
    const none = planRegistration([target], nil('2026-11-01')).change.keep;
    const now = planRegistration([{ ...target, postings: byPeriod(none) }], posted('2026-11-23'));
    expect(now.change.keep).toMatchObject([{ id: 'c1/V05/2026-Q4', state: 'posted' }]);
    expect(after(after(none, now.change), now.undo)).toEqual(none);
  });

  it('keeps a further publication of a period under its day, once a day', () => {
    const target = { village: 'c1', dated: atOnce(inNovember('V11')), postings: byPeriod([]) };
    const row = planRegistration([target], posted('2026-11-23')).change.keep;
    expect(row).toMatchObject([{ id: 'c1/V11/2026-11-23', period: '2026-11-23' }]);
    expect(planRegistration([{ ...target, postings: byPeriod(row) }], posted('2026-11-23')).skipped).toEqual(['posted-already']);
  });

  it('corrects a posting, moving one kept under its day, never onto another', () => {
    const [row] = planRegistration([{ village: 'c1', dated: inNovember('V03'), postings: byPeriod([]) }], posted('2026-11-02')).change.keep;
    if (row === undefined) throw new Error('nothing registered');
    const moved = planCorrection(row, { on: day('2026-11-05'), by: '马文清', note: '村部' }, byPeriod([row]));
    expect(moved).toMatchObject({ ok: true, value: { keep: [{ id: 'c1/V03/2026-11-05', by: '马文清' }], drop: ['c1/V03/2026-11-02'] } });
    const other = { ...row, id: 'c1/V03/2026-11-05', period: '2026-11-05' };
    expect(planCorrection(row, { on: day('2026-11-05'), by: '', note: '' }, byPeriod([row, other]))).toEqual({
      ok: false,
      error: 'posted-already',
    });
    expect(after([row], takenBack(row))).toEqual([]);
  });
});

const anyDay = fc.integer({ min: 0, max: 800 }).map((count): CalendarDate => addDays(day('2025-06-01'), count));
const anyMonth = fc.integer({ min: 0, max: 26 }).map((count) => addMonths(month('2025-06'), count));
const anyPromise = fc.constantFrom(...promises);
const anyRegistration = fc.record({
  state: fc.constantFrom('posted' as const, 'nil' as const),
  on: anyDay,
  by: fc.constant('王岩'),
  note: fc.constant(''),
});

/** Any history of one village, as registering in any order leaves it. */
const anyHistory = fc.array(fc.tuple(anyPromise, anyMonth, anyRegistration, fc.boolean()), { maxLength: 12 }).map((steps) =>
  steps.reduce<readonly VillagePosting[]>((rows, [promise, of, registration, extra]) => {
    const dated = inMonth(promise, of, noFixedDays);
    const postings = byPeriod(rows.filter(({ item }) => item === promise.item.id));
    return after(rows, planRegistration([{ village: 'c1', dated: extra ? atOnce(dated) : dated, postings }], registration).change);
  }, []),
);

describe('properties', () => {
  it('every promise, month and day has exactly one state, and it fits the promise', () => {
    fc.assert(
      fc.property(anyPromise, anyMonth, anyHistory, anyDay, anyDay, (promise, of, rows, today, since) => {
        const { state, dueOn, posting } = cellOf(
          inMonth(promise, of, noFixedDays),
          byPeriod(rows.filter(({ item }) => item === promise.item.id)),
          { today, since },
        );
        expect(state === 'at-once').toBe(promise.months === null);
        expect(dueOn === null).toBe(promise.months === null);
        if (state === 'posted' || state === 'nil') expect(posting?.state).toBe(state);
        if (state === 'overdue') expect(dueOn !== null && dueOn < today && dueOn >= since).toBe(true);
        if (state === 'due') expect(dueOn !== null && dueOn >= today).toBe(true);
      }),
    );
  });

  it('what is posted makes its period posted, and 本期没有 never hides it', () => {
    fc.assert(
      fc.property(anyPromise, anyMonth, anyHistory, anyRegistration, (promise, of, rows, registration) => {
        const dated = inMonth(promise, of, noFixedDays);
        const mine = rows.filter(({ item }) => item === promise.item.id);
        const days = { today: registration.on, since: registration.on };
        const wasPosted = cellOf(dated, byPeriod(mine), days).state === 'posted';
        const plan = planRegistration([{ village: 'c1', dated, postings: byPeriod(mine) }], registration);
        const { state } = cellOf(dated, byPeriod(after(mine, plan.change)), days);
        if (wasPosted) expect([state, plan.change.keep]).toEqual(['posted', []]);
        else if (plan.skipped.length === 0 && dated.period !== null) expect(state).toBe(registration.state);
        expect(sorted(after(after(mine, plan.change), plan.undo))).toEqual(sorted(mine));
        expect(undoOf(plan.change, mine)).toEqual(plan.undo);
      }),
    );
  });

  it('the periods of a year divide it without gap or overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2099 }), fc.constantFrom<PeriodMonths>(1, 3, 6, 12), (year, months) => {
        const periods = periodsOfYear(year, months);
        expect(periods).toHaveLength(12 / months);
        expect([periods[0]?.from, periods.at(-1)?.to]).toEqual([`${String(year)}-01-01`, `${String(year)}-12-31`]);
        periods.slice(1).forEach(({ from }, at) => expect(daysBetween(periods[at]?.to ?? from, from)).toBe(1));
        expect(new Set(periods.map(({ key }) => key)).size).toBe(periods.length);
      }),
    );
  });
});
