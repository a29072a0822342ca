import { expect, it } from 'vitest';
import { statForm } from '../../src-bridge/resources/forms';
import { mapping2014to2021 } from '../../src-bridge/resources/mappings';
import { withOpenDays } from '../../tests/builders/forms';
import { month } from '../kernel/month';
import { valueRows } from '../returns/form';
import type { FormatMapping } from '../returns/formats/mapping';
import { placeOn } from './otherForms';
import { summarise, type HeldReturn } from './summary';

const later = withOpenDays('2026-10');
const filled = (figure: number) => Object.fromEntries(valueRows(statForm).map(({ id }) => [id, figure]));
const period = month('2026-10');
const held = (unit: string, values: HeldReturn['values'], more: Partial<HeldReturn> = {}): HeldReturn => ({
  unit,
  name: unit,
  period,
  sequence: 1,
  state: 'accepted',
  form: 'stat-2014',
  values,
  ...more,
});

it('rows of another version that the form of the month has not are named and in no total', () => {
  const units = [held('甲乡', filled(2)), held('乙乡', { ...filled(3), '9.4': 7 })];
  const summary = summarise(statForm, period, units, []);
  expect(summary.values).toEqual(filled(5));
  expect(summary.otherForms).toEqual([{ unit: '乙乡', name: '乙乡', form: 'stat-2014', without: ['9.4'], blank: [] }]);
});

it('rows that a return on the version before could not fill are named, the others add up', () => {
  const units = [held('甲乡', filled(2)), held('乙乡', { ...filled(3), '9.4': 7 })];
  const summary = summarise(later, period, units, []);
  expect(summary.values).toEqual({ ...filled(5), '9.4': 7 });
  expect(summary.otherForms).toEqual([{ unit: '甲乡', name: '甲乡', form: 'stat-2014', without: [], blank: ['9.4'] }]);
});

it('says nothing where all are on the form of the month', () => {
  expect(summarise(statForm, period, [held('甲乡', filled(2)), held('乙乡', filled(3))], [])).not.toHaveProperty('otherForms');
});

it('a unit on a form nobody has a mapping for has reported, and nothing of it is guessed', () => {
  const summary = summarise(
    statForm,
    period,
    [held('甲乡', filled(2)), held('乙乡', { 'X.1': 9 }, { form: 'stat-2099' })],
    [
      { unit: '乙乡', name: '乙乡' },
      { unit: '丙乡', name: '丙乡' },
    ],
  );
  expect([summary.units, summary.missing.map(({ unit }) => unit), summary.values]).toEqual([2, ['丙乡'], filled(2)]);
  expect(summary.otherForms).toMatchObject([{ unit: '乙乡', without: ['X.1'], blank: valueRows(statForm).map(({ id }) => id) }]);
});

it('a mapping carries what it counts whole and names the rest', () => {
  const mapping: FormatMapping = {
    ...mapping2014to2021,
    from: 'stat-2030',
    to: 'stat-2014',
    cells: ['3.1', '3.2', '7'].map((id) => ({ id, label: id })),
    lines: [
      { row: 'A', to: ['3.1'] },
      { row: 'B', to: ['3.1'] },
      { row: 'C', to: ['3.2', '7'] },
    ],
  };
  const placed = placeOn(statForm, { form: 'stat-2030', values: { A: 1, B: 4, C: 8, D: 16 } }, [mapping]);
  expect([placed.values, placed.without]).toEqual([{ '3.1': 5 }, ['C', 'D']]);
});
