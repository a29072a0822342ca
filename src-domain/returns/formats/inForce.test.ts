import { expect, it } from 'vitest';
import { statForm } from '../../../src-bridge/resources/forms';
import { withOpenDays } from '../../../tests/builders/forms';
import { month } from '../../kernel/month';
import { formInForce, formNamed } from './inForce';

/** A county's second version: one row more from 2027 on. */
const second = withOpenDays('2027-01');

const inForce = (period: string) => formInForce([second, statForm], month(period));

it('a month is reported on the version that was in force', () => {
  expect([inForce('2026-12'), inForce('2027-01'), inForce('2031-05')].map(({ version }) => version)).toEqual([1, 2, 2]);
  expect(inForce('2027-01').rows.at(-1)?.id).toBe('9.4');
  expect(inForce('2026-12').rows.some(({ id }) => id === '9.4')).toBe(false);
});

it('a month before the first is read on the first', () => {
  expect(inForce('2012-03').version).toBe(1);
  expect(formInForce([second, withOpenDays('2028-01', { version: 3 })], month('2026-10')).version).toBe(2);
});

it('of two from the same month the later version holds', () => {
  const mended = withOpenDays('2027-01', { version: 3 });
  for (const forms of [
    [mended, second, statForm],
    [statForm, second, mended],
  ] as const)
    expect(formInForce(forms, month('2027-02')).version).toBe(3);
});

it('a form that is named is the one of that month, or it is named what is wrong', () => {
  const forms = [statForm, withOpenDays('2027-01', { form: 'stat-2027' })] as const;
  const named = (name: string, period: string) => {
    const found = formNamed(forms, name, month(period));
    return found.ok ? found.value.form : found.error;
  };
  expect(named('stat-2014', '2026-12')).toBe('stat-2014');
  expect(named('stat-2027', '2027-01')).toBe('stat-2027');
  expect(named('stat-2014', '2027-01')).toEqual({ name: 'stat-2014', period: '2027-01', inForce: 'stat-2027' });
  expect(named('stat-1999', '2026-12')).toEqual({ name: 'stat-1999', period: '2026-12', inForce: 'stat-2014' });
});
