import { describe, expect, it } from 'vitest';
import { allForms, statForm } from '../../src-bridge/resources/forms';
import { withOpenDays } from '../../tests/builders/forms';
import { aLedger } from '../../tests/builders/ledger';
import { month } from '../kernel/month';
import { checkReturn } from './check';
import { valueRows } from './form';
import { softenedBy, softenForms } from './softened';

const zeros = Object.fromEntries(valueRows(statForm).map(({ id }) => [id, 0]));
const severities = (form: typeof statForm, values: Record<string, number>) =>
  checkReturn(form, { period: month('2026-10'), values: { ...zeros, ...values } }, [], aLedger()).flatMap(({ rule, severity }) =>
    rule.startsWith('H') ? [`${rule} ${severity}`] : [],
  );

describe('a form its county has softened', () => {
  it('has these rules soft, with and without a ledger', () => {
    const [soft] = softenForms([statForm], ['H12', 'H13']);
    expect(severities(statForm, { '1.1': 1 })).toEqual(['H12 hard']);
    expect(severities(soft, { '1.1': 1 })).toEqual(['H12 soft']);
    expect(severities(soft, { '1.2.2': 1 })).toEqual(['H13 soft']);
  });

  it('keeps hard what the form does not let go', () => {
    expect(severities(softenForms([statForm], ['H02'])[0], { '3.1': 1 })).toEqual(['H02 hard']);
    expect(softenForms(allForms, [])).toBe(allForms);
  });

  it('is soft in every version of it', () => {
    const severityOf = (form: typeof statForm) => form.rules.find(({ id }) => id === 'H12')?.severity;
    expect(softenForms([statForm, withOpenDays('2027-01')], ['H12']).map(severityOf)).toEqual(['soft', 'soft']);
  });

  it('is told to the check of a draft by the rules in force', () => {
    expect(softenedBy({ softened: [{ rule: 'H12', text: '每条主动公开信息至少要有一个公开渠道' }] })).toEqual({ H12: 'soft' });
    expect(softenedBy({})).toEqual({});
  });
});
