import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statForm } from '../src-bridge/resources/forms';
import { month } from '../src-domain/kernel/month';
import { statYear } from '../src-domain/returns/annual/statYear';
import type { Cells } from '../src-domain/returns/figures';
import { valueRows } from '../src-domain/returns/form';
import { seedYear } from './builders/seedYear';

const printed = (JSON.parse(readFileSync(new URL('fixtures/seed-2018.values.json', import.meta.url), 'utf8')) as { values: Cells }).values;

describe('the table of 2018', () => {
  const year = statYear(statForm, seedYear, new Map(), 2018);

  it('comes out of 13,230 records to the cell, but for 2.2.5 which is blank on paper', () => {
    expect(seedYear.records).toHaveLength(13_230);
    expect(Object.keys(printed)).toHaveLength(valueRows(statForm).length);
    expect(year.values).toEqual({ ...printed, '2.2.5': 2 });
  });

  it('opens every figure on the entries it counts', () => {
    const counted = (row: string) => year.months.flatMap((each) => each.counted[row] ?? []);
    expect(new Set(counted('1.1')).size).toBe(13_230);
    expect(counted('9.3')).toHaveLength(14);
    expect(year.differences).toEqual([]);
  });

  it('counts a month as it was reported and names where the books have moved since', () => {
    const period = month('2018-05');
    const now = statYear(statForm, seedYear, new Map(), 2018).values;
    const may = statYear(statForm, { ...seedYear, events: seedYear.events.slice(1) }, new Map(), 2018).values;
    expect(may['2.1']).toBe(1);
    const cells: Cells = { ...Object.fromEntries(valueRows(statForm).map(({ id }) => [id, 0])), '1.1': 7 };
    const { values, months, differences } = statYear(statForm, seedYear, new Map([[period, cells]]), 2018);
    const ofMay = differences.find(({ row }) => row === '1.1');
    expect(months.filter(({ origin }) => origin === 'reported').map((each) => each.period)).toEqual([period]);
    expect(ofMay).toMatchObject({ period, reported: 7 });
    expect(values['1.1']).toBe((now['1.1'] ?? 0) - (ofMay?.now ?? 0) + 7);
  });

  it('takes a month of an old sheet as it stands there, and does not hold the ledger against it', () => {
    const period = month('2018-05');
    const cells: Cells = { ...Object.fromEntries(valueRows(statForm).map(({ id }) => [id, 0])), '1.1': 7 };
    const now = statYear(statForm, seedYear, new Map(), 2018);
    const { values, months, differences } = statYear(statForm, seedYear, new Map(), 2018, new Map([[period, cells]]));
    expect(months.filter(({ origin }) => origin === 'old-sheet').map((each) => each.period)).toEqual([period]);
    expect(differences).toEqual([]);
    const inMay = now.months.find((each) => each.period === period)?.values['1.1'] ?? 0;
    expect(values['1.1']).toBe((now.values['1.1'] ?? 0) - inMay + 7);
  });
});
