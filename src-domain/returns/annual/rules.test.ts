import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annualForm } from '../../../src-bridge/resources/annual';
import type { Cells } from '../figures';
import { cellsOf } from './form';
import { checkAnnual, knownRules } from './rules';

type Rows = Readonly<Record<string, Readonly<Record<string, number>>>>;

const fixture = JSON.parse(readFileSync(new URL('../../../tests/fixtures/annual-2021.balanced.json', import.meta.url), 'utf8')) as {
  readonly T2: Rows;
  readonly T3: Rows;
  readonly T4: Readonly<Record<string, number>>;
};

const flat = (rows: Rows): Cells =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([row, cells]) => Object.entries(cells).map(([column, value]) => [`${row}.${column}`, value])),
  );

const published: Cells = { ...flat(fixture.T2), ...flat(fixture.T3), ...fixture.T4 };
const rulesOf = (values: Cells, lastYear?: Cells) =>
  checkAnnual(annualForm, values, lastYear, true).map(({ rule, cells }) => [rule, ...cells]);

describe('the tables of a published report of 2025', () => {
  it('fill every cell of the form and balance', () => {
    expect(Object.keys(published).sort()).toEqual([...cellsOf(annualForm)].sort());
    expect(rulesOf(published)).toEqual([]);
  });

  it('are a city’s: a county or township could not have its 规章', () => {
    expect(checkAnnual(annualForm, published).map(({ rule, cells }) => [rule, ...cells])).toEqual([
      ['A03', 'T2.1.made', 'T2.1.repealed', 'T2.1.inForce'],
    ]);
  });

  it.each<[string, Cells, readonly (readonly string[])[]]>([
    ['a blank', { 'T2.3.decisions': null }, [['A01', 'T2.3.decisions']]],
    ['half a case', { 'T2.3.decisions': 0.5 }, [['A01', 'T2.3.decisions']]],
    [
      'a request more came in',
      { 'R1.natural': 13613 },
      [
        ['A04', 'R1.natural', 'R2.natural', 'R3.7.natural', 'R4.natural'],
        ['A06', 'R1.total'],
      ],
    ],
    [
      'a result too many',
      { 'R3.1.natural': 5346 },
      [
        ['A05', 'R3.7.natural'],
        ['A06', 'R3.1.total'],
      ],
    ],
    ['a total of 表四', { 'direct.total': 57 }, [['A08', 'direct.total']]],
  ])('say what is wrong with %s', (_, change, found) => {
    expect(rulesOf({ ...published, ...change })).toEqual(found);
  });

  it('take the year before into account where it is known', () => {
    const before: Cells = {
      ...published,
      'R4.natural': 535,
      'R4.business': 6,
      'R4.social': 1,
      'R4.legal': 18,
      'R4.other': 0,
      'R4.research': 0,
      'R4.total': 561,
    };
    const documents = { 'T2.1.inForce': 76, 'T2.2.inForce': 4605 };
    expect(rulesOf(published, { ...before, ...documents })).toEqual([['A07', 'R2.total']]);
    expect(rulesOf(published, { ...before, ...documents, 'R4.total': 560, 'T2.2.inForce': 4600 })).toEqual([['A02', 'T2.2.inForce']]);
  });

  it('are asked every rule of the form', () => {
    expect(annualForm.rules.map(({ id }) => id)).toEqual(knownRules);
  });
});
