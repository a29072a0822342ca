import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../../src-bridge/resources/calendar';
import { townshipCatalogue } from '../../../src-bridge/resources/catalogue';
import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import { supervision } from '../../../src-bridge/resources/supervision';
import { aRecord } from '../../../tests/builders/ledger';
import { addDays, day } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import { confirmItem, type ItemConfirmation } from '../confirmations';
import { standing } from '../coverage';
import { covers, nilPeriodAt, periodAt, periodsSince, spanOf, type Period } from '../periods';
import { itemOf } from '../promises';
import type { CatalogueItem } from '../types';
import { isLate, promiseCard, remindEvery } from './cards';
import { itemKind, promisesOf } from './promisesOf';
import type { PromiseInput } from './types';

const item = (id: string): CatalogueItem => {
  const found = itemOf(townshipCatalogue, id);
  if (found === null) throw new Error(`no item ${id}`);
  return found;
};
const every = (unit: 'month' | 'quarter', n: number): CatalogueItem => ({
  ...item('Z24'),
  limit: { ...item('Z24').limit, code: 'Q', n, unit, text: '至少每季度公布一次' },
});
const quarterly = every('quarter', 1);
const input = (asOf: string, more: Partial<PromiseInput> = {}): PromiseInput => ({
  unit: { subjects: ['乡（镇）人民政府'] },
  calendar,
  laws: legalLimits,
  asOf: day(asOf),
  since: day('2026-01-01'),
  confirmations: [],
  remindEvery: remindEvery(supervision),
  ...more,
});
const at = (on: string) => [{ channel: 'website' as const, on: day(on), locator: '' }];
const record = (formedOn: string, publishedOn: string | null, id = 'r1'): DisclosureRecord =>
  aRecord({ id, formedOn: day(formedOn), catalogueItem: 'Z24', publications: publishedOn === null ? [] : at(publishedOn) });
const nil = (period: string, state: ItemConfirmation['state'] = 'nil'): ItemConfirmation => ({
  item: 'Z24',
  state,
  period: period as Period,
  by: '马文清',
  on: day('2026-10-08'),
  note: '本季度没有变化',
});
const states = (asOf: string, records: readonly DisclosureRecord[], more: Partial<PromiseInput> = {}) =>
  Object.fromEntries(promisesOf(input(asOf, more), quarterly, records).map(({ id, state }) => [id, state]));
const clock = (today: string) => ({ rules: supervision, calendar, laws: legalLimits, today: day(today) });

describe('periods by name', () => {
  it.each([
    [1, '2026-11', '2026-11-01', '2026-11-30'],
    [3, '2026-Q4', '2026-10-01', '2026-12-31'],
    [6, '2026-H2', '2026-07-01', '2026-12-31'],
    [12, '2026', '2026-01-01', '2026-12-31'],
    [2, '2026-11..2026-12', '2026-11-01', '2026-12-31'],
  ])('of %i months', (months, id, first, last) => {
    expect(periodAt(day('2026-11-23'), months)).toEqual({ id, first, last });
    expect(spanOf(id)).toEqual({ id, first, last });
  });

  it('hold what lies within them', () => {
    expect(covers('2026-Q4' as Period, periodAt(day('2026-11-23'), 1))).toBe(true);
    expect(covers('2026-11' as Period, periodAt(day('2026-11-23'), 3))).toBe(false);
    expect(spanOf('2026-Q5')).toBeNull();
  });

  it('begin when the unit did, and the running one is always there', () => {
    expect(periodsSince(day('2026-04-01'), day('2026-11-23'), 3).map(({ id }) => id)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4']);
    expect(periodsSince(day('2026-11-01'), day('2026-11-23'), 3).map(({ id }) => id)).toEqual(['2026-Q4']);
  });
});

describe('kinds', () => {
  it('tells events, periods and what goes on apart', () => {
    expect([item('Z09'), quarterly, item('Z49')].map(itemKind)).toEqual(['event', 'periodic', 'continuing']);
    expect([item('Z09'), quarterly].map((one) => nilPeriodAt(one, day('2026-11-23')).id)).toEqual(['2026-11', '2026-Q4']);
  });

  it('promises nothing for another 主体', () => {
    expect(promisesOf(input('2026-11-23'), { ...quarterly, subject: '派出所' }, [record('2026-10-08', null)])).toEqual([]);
  });
});

describe('a quarterly item', () => {
  it('lists every missed quarter, not only the last', () => {
    expect(states('2026-11-23', [record('2026-05-08', '2026-05-09')])).toEqual({
      'period/Z24/2026-Q1': 'overdue',
      'period/Z24/2026-Q2': 'published',
      'period/Z24/2026-Q3': 'overdue',
      'period/Z24/2026-Q4': 'due',
      'publish/r1': 'published',
    });
  });

  it('takes a nil for the whole quarter, and for no other', () => {
    const known = states('2026-11-23', [], { since: day('2026-07-01'), confirmations: [nil('2026-Q3')] });
    expect(known).toEqual({ 'period/Z24/2026-Q3': 'nil', 'period/Z24/2026-Q4': 'due' });
    expect(states('2026-11-23', [], { since: day('2026-10-01'), confirmations: [nil('2026-11')] })).toEqual({
      'period/Z24/2026-Q4': 'due',
    });
  });

  it('does not believe a nil while a record of the quarter waits', () => {
    const known = { since: day('2026-07-01'), confirmations: [nil('2026-Q3')] };
    expect(states('2026-11-23', [record('2026-08-03', null)], known)).toMatchObject({
      'period/Z24/2026-Q3': 'overdue',
      'publish/r1': 'due',
    });
  });

  it('is made up for late by a record of that quarter, or by the one the officers name', () => {
    const since = day('2026-07-01');
    const [q3] = promisesOf(input('2026-11-23', { since }), quarterly, [record('2026-09-28', '2026-10-12')]).slice(-2);
    expect(q3).toMatchObject({ state: 'published' });
    const late = (more: Partial<PromiseInput>) =>
      promisesOf(input('2026-11-23', { since, ...more }), quarterly, [record('2026-10-08', '2026-10-12')]).find(({ id }) =>
        id.endsWith('Q3'),
      );
    expect(late({})).toMatchObject({ state: 'overdue' });
    const named = late({ madeUp: new Map([['period/Z24/2026-Q3', 'r1']]) });
    expect(named).toMatchObject({ state: 'published', doneOn: '2026-10-12', redAfter: '2026-09-30' });
    if (named !== undefined) expect(isLate(clock('2026-11-23'), named)).toBe(true);
  });

  it('does not apply from the period on in which somebody said so', () => {
    const known = { since: day('2026-07-01'), confirmations: [nil('2026-11', 'exempt')] };
    expect(states('2026-11-23', [], known)).toEqual({ 'period/Z24/2026-Q3': 'overdue', 'period/Z24/2026-Q4': 'exempt' });
  });

  it.each([
    ['2026-12-23', 'green'],
    ['2026-12-24', 'yellow'],
    ['2026-12-31', 'yellow'],
    ['2027-01-01', 'red'],
  ])('shows on %s a %s card', (today, card) => {
    const promise = promisesOf(input('2026-12-01', { since: day('2026-10-01') }), quarterly, [])[0];
    if (promise === undefined) throw new Error('no promise');
    expect(promiseCard(clock(today), promise).card).toBe(card);
  });

  it('never turns red where the county only reminds', () => {
    const only = { ...quarterly, limit: { ...quarterly.limit, code: 'LA-FIN' } };
    const promise = promisesOf(input('2026-11-23', { since: day('2026-07-01') }), only, [])[0];
    if (promise === undefined) throw new Error('no promise');
    expect([promise.state, promiseCard(clock('2026-11-23'), promise).card, isLate(clock('2026-11-23'), promise)]).toEqual([
      'overdue',
      'yellow',
      false,
    ]);
  });
});

describe('a fixed day', () => {
  const annual = (asOf: string, records: readonly DisclosureRecord[] = []) =>
    promisesOf(input(asOf, { since: day('2026-01-01') }), item('Z04'), records)
      .filter(({ cause }) => cause.kind === 'day')
      .sort((one, other) => one.id.localeCompare(other.id));
  const titled = (title: string, on: string) => aRecord({ title, catalogueItem: 'Z04', formedOn: day('2026-01-10'), publications: at(on) });

  it('stands once a year since the unit began, up to the next one', () => {
    expect(annual('2026-11-23').map(({ dueOn, state }) => [dueOn, state])).toEqual([
      ['2026-01-31', 'overdue'],
      ['2027-01-31', 'due'],
    ]);
  });

  it('on a rest day is kept on the next working day (2026-01-31 is a Saturday)', () => {
    expect(annual('2026-02-02')[0]).toMatchObject({ state: 'due', redAfter: '2026-02-02' });
    expect(annual('2026-02-03')[0]).toMatchObject({ state: 'overdue' });
  });

  it('is kept by the report, not by a guide', () => {
    expect(annual('2026-03-01', [titled('政府信息公开指南', '2026-01-12')])[0]).toMatchObject({ state: 'overdue' });
    expect(annual('2026-03-01', [titled('2025年政府信息公开工作年度报告', '2026-01-29')])[0]).toMatchObject({ state: 'published' });
  });

  it('is far off while the announced days alone leave time, and undecided after that', () => {
    const cardOn = (today: string) => {
      const next = annual(today).at(-1);
      return next === undefined ? null : promiseCard(clock(today), next).card;
    };
    expect([cardOn('2026-11-23'), cardOn('2026-12-28')]).toEqual(['green', 'grey']);
  });

  it('cannot be late where nobody knows the calendar', () => {
    expect(annual('2027-03-01')[1]).toMatchObject({ dueOn: '2027-01-31', redAfter: null, state: 'due' });
  });
});

describe('及时公开', () => {
  const remind = (asOf: string, more: Partial<PromiseInput> = {}, records: readonly DisclosureRecord[] = []) => {
    const found = promisesOf(input(asOf, { since: day('2026-10-01'), ...more }), item('Z49'), records).find(
      ({ id }) => id === 'remind/Z49',
    );
    if (found === undefined) throw new Error('no reminder');
    return [found.state, promiseCard(clock(asOf), found).card];
  };

  it('reminds every 30 days, and never turns red', () => {
    expect(remind('2026-10-30')).toEqual(['due', 'green']);
    expect(remind('2026-10-31')).toEqual(['due', 'blue']);
    expect(remind('2026-12-31')).toEqual(['due', 'blue']);
  });

  it('begins anew with a publication or a nil', () => {
    const published = aRecord({ catalogueItem: 'Z49', publications: at('2026-10-20') });
    expect(remind('2026-11-10', {}, [published])).toEqual(['published', 'green']);
    expect(remind('2026-11-05', { confirmations: [{ ...nil('2026-10'), item: 'Z49' }] })).toEqual(['nil', 'green']);
  });
});

describe('a confirmation', () => {
  const asked = {
    item: 'Z24',
    state: 'nil' as const,
    span: periodAt(day('2026-11-23'), 3),
    by: '马文清',
    reason: '没有变化',
    today: day('2026-11-23'),
    records: [],
  };

  it('names who and why, for the item’s own period', () => {
    expect(confirmItem(asked)).toMatchObject({ ok: true, value: { period: '2026-Q4', by: '马文清', note: '没有变化' } });
    expect(confirmItem({ ...asked, by: ' ', reason: '' })).toEqual({ ok: false, error: ['by-missing', 'reason-missing'] });
  });

  it('is not taken for a period to come, nor over a record that waits', () => {
    expect(confirmItem({ ...asked, span: periodAt(day('2027-01-01'), 3) })).toEqual({ ok: false, error: ['in-the-future'] });
    const records = [record('2026-10-08', null)];
    expect(confirmItem({ ...asked, records })).toEqual({ ok: false, error: ['records-waiting'] });
    expect(confirmItem({ ...asked, records, state: 'exempt' }).ok).toBe(true);
  });
});

const anyDay = fc.integer({ min: 0, max: 364 }).map((n) => addDays(day('2026-01-01'), n));
const anyRecord = fc
  .record({
    formedOn: anyDay,
    wait: fc.option(fc.integer({ min: 0, max: 60 })),
    attribute: fc.constantFrom('proactive' as const, 'exempt' as const),
  })
  .map(({ formedOn, wait, attribute }) => ({ ...record(formedOn, wait === null ? null : addDays(formedOn, wait)), attribute }));
const anyRecords = fc.array(anyRecord, { maxLength: 6 }).map((all) => all.map((one, index) => ({ ...one, id: `r${String(index)}` })));
const anyConfirmations = fc.array(
  fc.constantFrom('2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026-08', '2026').map((period) => nil(period)),
  { maxLength: 4 },
);
const anyItem = fc.constantFrom(
  quarterly,
  every('month', 1),
  every('month', 12),
  { ...item('Z09'), id: 'Z24' },
  { ...item('Z49'), id: 'Z24' },
);

describe('laws of promises', () => {
  it('each stands once, in exactly one state, and is red only after a certain day', () => {
    fc.assert(
      fc.property(anyItem, anyDay, anyRecords, anyConfirmations, (one, asOf, records, confirmations) => {
        const promises = promisesOf(input(asOf, { confirmations }), one, records);
        expect(new Set(promises.map(({ id }) => id)).size).toBe(promises.length);
        for (const promise of promises) {
          expect(promise.state === 'published').toBe(promise.doneOn !== null);
          expect(promise.state === 'nil' || promise.state === 'exempt').toBe(promise.confirmation !== null);
          if (promise.state === 'overdue') expect(promise.redAfter !== null && promise.redAfter < asOf).toBe(true);
          if (promiseCard(clock(asOf), promise).card === 'red') expect(isLate(clock(asOf), promise)).toBe(true);
        }
        const waiting = records.filter(({ attribute, formedOn }) => attribute === 'proactive' && formedOn <= asOf);
        expect(promises.filter(({ cause }) => cause.kind === 'record')).toHaveLength(waiting.length);
      }),
    );
  });

  it('no nil hides a record that waits', () => {
    fc.assert(
      fc.property(anyItem, anyDay, anyRecords, anyConfirmations, (one, asOf, records, confirmations) => {
        const waits = records.some(
          ({ attribute, formedOn, publications }) =>
            attribute === 'proactive' && formedOn <= asOf && publications.every(({ on }) => on > asOf),
        );
        fc.pre(waits);
        const known = input(asOf, { confirmations });
        const { state } = standing(known, one, records, promisesOf(known, one, records));
        expect(['due', 'overdue']).toContain(state);
      }),
    );
  });
});
