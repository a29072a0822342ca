import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src-bridge/resources/forms';
import { day } from '../../../src-domain/kernel/calendarDate';
import { month } from '../../../src-domain/kernel/month';
import { aLedger, aRecord } from '../../../tests/builders/ledger';
import type { OldSheet } from '../../../src-domain/returns/old/types';
import { historyOf, sparkOf } from './history';

const period = month('2026-10');
const published = (id: string, on: string) =>
  aRecord({ id, formedOn: day('2024-01-01'), publications: [{ channel: 'website', on: day(on), locator: '' }] });

describe('earlier months', () => {
  it('are blank before the ledger begins, and zero only after', () => {
    const ledger = aLedger({ records: [published('r1', '2026-08-03'), published('r2', '2026-10-03')] });
    const history = historyOf(formOf, { ledger, standing: new Map(), old: new Map(), since: day('2026-10-20') }, period);
    expect(sparkOf(history, '1.1', 1)).toEqual([null, null, null, null, null, null, null, null, null, 1, 0, 1]);
    expect(history.lastYear).toBeNull();
  });

  it('know the same month last year from the ledger', () => {
    const ledger = aLedger({ records: [published('r1', '2025-10-03')] });
    const history = historyOf(formOf, { ledger, standing: new Map(), old: new Map(), since: day('2026-10-20') }, period);
    expect(history.lastYear?.['1.1']).toBe(1);
    expect(history.lastYear?.['8.1']).toBeUndefined();
  });

  it('know what an old sheet says, before the ledger and in its stead', () => {
    const sheet = (of: string, values: Record<string, number>): OldSheet => ({
      id: `stat-2014/${of}`,
      form: 'stat-2014',
      year: Number(of.slice(0, 4)),
      month: month(of),
      values,
      yearToDate: {},
      source: { file: '', sheet: '' },
      settled: [],
      importedOn: day('2026-11-23'),
    });
    const ledger = aLedger({ records: [published('r1', '2026-09-03')] });
    const old = new Map([
      [month('2025-10'), sheet('2025-10', { '1.1': 7 })],
      [month('2026-09'), sheet('2026-09', { '1.1': 4 })],
    ]);
    const history = historyOf(formOf, { ledger, standing: new Map(), old, since: day('2026-10-20') }, period);
    expect(history.lastYear?.['1.1']).toBe(7);
    expect(sparkOf(history, '1.1', 1).slice(-2)).toEqual([4, 1]);
  });
});
