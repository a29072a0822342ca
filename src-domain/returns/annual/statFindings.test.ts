import { describe, expect, it } from 'vitest';
import { statForm } from '../../../src-bridge/resources/forms';
import { valueRows } from '../form';
import { openFindings } from './rules';
import { findingsOfYear } from './statFindings';

const zeros = Object.fromEntries(valueRows(statForm).map(({ id }) => [id, 0]));
const found = (values: Readonly<Record<string, number | null>>) => findingsOfYear(statForm, 2025, { ...zeros, ...values });

describe('the table of 2014 over a year', () => {
  it('that adds up has nothing against it', () => expect(found({})).toEqual([]));

  it('says hard what is blank and what does not add up, with the cells', () => {
    expect(found({ '2.2.5': null })).toMatchObject([{ rule: 'H01', severity: 'hard', cells: ['2.2.5'] }]);
    expect(found({ '3.1': 3, '3.1.1': 2, '3.2': 3, '3.2.1': 3, '3.3': 3, '3.3.2': 3 })).toMatchObject([{ rule: 'H02', severity: 'hard' }]);
  });

  it('follows what the county has softened', () =>
    expect(findingsOfYear(statForm, 2025, { ...zeros, '1.1': 1 }, { H12: 'soft' })).toMatchObject([{ rule: 'H12', severity: 'soft' }]));

  it('is open until somebody has written why', () => {
    const findings = found({ '2.1': 2 });
    expect(findings).toMatchObject([{ rule: 'W03', severity: 'soft' }]);
    expect(openFindings(findings, { notes: [] })).toHaveLength(1);
    expect(openFindings(findings, { notes: [{ rule: 'W03', note: '现场答复' }] })).toEqual([]);
  });
});
