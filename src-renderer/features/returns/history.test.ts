import { describe, expect, it } from 'vitest';
import { statForm } from '../../../src-bridge/resources/forms';
import { day } from '../../../src-domain/kernel/calendarDate';
import { month } from '../../../src-domain/kernel/month';
import { aLedger, aRecord } from '../../../tests/builders/ledger';
import { historyOf, sparkOf } from './history';

const period = month('2026-10');
const published = (id: string, on: string) =>
  aRecord({ id, formedOn: day('2024-01-01'), publications: [{ channel: 'website', on: day(on), locator: '' }] });

describe('earlier months', () => {
  it('are blank before the ledger begins, and zero only after', () => {
    const ledger = aLedger({ records: [published('r1', '2026-08-03'), published('r2', '2026-10-03')] });
    const history = historyOf(statForm, { ledger, standing: new Map(), since: day('2026-10-20') }, period);
    expect(sparkOf(history, '1.1', 1)).toEqual([null, null, null, null, null, null, null, null, null, 1, 0, 1]);
    expect(history.lastYear).toBeNull();
  });

  it('know the same month last year from the ledger', () => {
    const ledger = aLedger({ records: [published('r1', '2025-10-03')] });
    const history = historyOf(statForm, { ledger, standing: new Map(), since: day('2026-10-20') }, period);
    expect(history.lastYear?.['1.1']).toBe(1);
    expect(history.lastYear?.['8.1']).toBeUndefined();
  });
});
