import { describe, expect, it } from 'vitest';
import { statForm } from '../../../../src-bridge/resources/forms';
import { formInForce } from '../../../../src-domain/returns/formats/inForce';
import { openDays, withOpenDays } from '../../../../tests/builders/forms';
import { day } from '../../../../src-domain/kernel/calendarDate';
import { month } from '../../../../src-domain/kernel/month';
import { aLedger, aRecord } from '../../../../tests/builders/ledger';
import { sumOf, trendOf, trendRows, valuesOf } from './trend';

const ledger = aLedger({
  records: [
    aRecord({ id: 'r1', publications: [{ channel: 'website', on: day('2026-08-03'), locator: '' }] }),
    aRecord({ id: 'r2', publications: [{ channel: 'wechat', on: day('2026-10-10'), locator: '' }] }),
  ],
});
const known = { ledger, standing: new Map(), old: new Map(), since: day('2026-10-01') };

describe('a trend', () => {
  it('has each month up to the last, what the ledger counts, and nothing before its first entry', () => {
    const trend = trendOf(() => statForm, known, month('2026-10'), 4);
    expect(trend.map((each) => each.month)).toEqual(['2026-07', '2026-08', '2026-09', '2026-10']);
    expect(valuesOf(trend, '1.1')).toEqual([null, 1, 0, 1]);
  });

  it('reads each month on its own form and names the row that another version lacks', () => {
    const forms = [statForm, withOpenDays('2026-09')] as const;
    const trend = trendOf((period) => formInForce(forms, period), known, month('2026-10'), 4);
    const rows = trendRows(trend);
    expect(rows.find(({ row }) => row.id === '9.4')).toMatchObject({
      name: expect.stringContaining(openDays),
      without: ['2026-07', '2026-08'],
    });
    expect(rows.filter(({ without }) => without.length > 0)).toHaveLength(1);
    const gone = trendRows([...trend].reverse());
    expect(gone.at(-1)).toMatchObject({ row: { id: '9.4' }, without: ['2026-08', '2026-07'] });
  });

  it('adds flows up and takes the last of a stock', () => {
    const row = (kind: 'flow' | 'stock') => ({ id: 'x', label: 'x', unit: '条', kind, decimals: 0, parent: null });
    expect(sumOf(row('flow'), [null, 1, 0, 2])).toBe(3);
    expect(sumOf(row('stock'), [4, 5, null])).toBe(5);
    expect(sumOf(row('flow'), [null, null])).toBeNull();
  });
});
