import { expect, it } from 'vitest';
import { readForm, statForm } from '../../../src-bridge/resources/forms';
import stat2014 from '../../../resources/forms/stat-2014.json';
import { month } from '../../kernel/month';
import { formInForce } from './inForce';

/** A county's second version: one row more from 2027 on. */
const second = readForm({
  ...stat2014,
  version: 2,
  validFrom: '2027-01',
  rows: [...stat2014.rows, { id: '9.4', label: '（四）开展政府开放日活动数', unit: '次', kind: 'flow', decimals: 0, parent: '9' }],
});

const inForce = (period: string) => formInForce([second, statForm], month(period));

it('a month is reported on the version that was in force', () => {
  expect([inForce('2026-12'), inForce('2027-01'), inForce('2031-05')].map((form) => form?.version)).toEqual([1, 2, 2]);
  expect(inForce('2027-01')?.rows.at(-1)?.id).toBe('9.4');
  expect(inForce('2026-12')?.rows.some(({ id }) => id === '9.4')).toBe(false);
});

it('a month before the first is read on the first', () => expect(inForce('2012-03')?.version).toBe(1));

it('of two from the same month the later version holds', () => {
  const mended = { ...second, version: 3 };
  expect(formInForce([mended, second, statForm], month('2027-02'))?.version).toBe(3);
});

it('no forms, no form', () => expect(formInForce([], month('2026-10'))).toBeUndefined());
