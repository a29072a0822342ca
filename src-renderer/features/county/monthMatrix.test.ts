import { describe, expect, it } from 'vitest';
import { month } from '../../../src-domain/kernel/month';
import { matrixOf } from './monthMatrix';

const held = (...units: [string, boolean?][]) => ({
  units: units.length,
  missing: [],
  values: {},
  byUnit: Object.fromEntries(
    units.map(([unit, pending]) => [unit, { values: {}, name: `单位${unit}`, ...(pending === true ? { pending } : {}) }]),
  ),
});
const year = [
  { period: month('2026-08'), summary: held() },
  { period: month('2026-09'), summary: held(['1']) },
  { period: month('2026-10'), summary: held(['2', true]) },
];

describe('matrixOf', () => {
  it('tells what is missing from what had not begun', () => {
    const units = [
      { unit: '1', name: '甲' },
      { unit: '2', name: '乙' },
      { unit: '3', name: '丙' },
    ];
    expect(matrixOf(units, year, month('2026-10')).map(({ unit, cells }) => [unit, ...cells])).toEqual([
      ['1', 'before', 'accepted', 'missing'],
      ['2', 'before', 'before', 'pending'],
      ['3', 'before', 'before', 'missing'],
    ]);
  });

  it('shows a unit that reported but is not in the list any more', () => {
    expect(matrixOf([], year, month('2026-10')).map(({ name }) => name)).toEqual(['单位1', '单位2']);
  });
});
