import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statForm } from '../src-bridge/resources/forms';
import { monthsToDate, month, type Month } from '../src-domain/kernel/month';
import { ledgerOfPeriod } from '../src-domain/ledger/ofPeriod';
import type { Ledger } from '../src-domain/ledger/types';
import { checkReturn } from '../src-domain/returns/check';
import { computeReturn } from '../src-domain/returns/compute';
import { valueRows } from '../src-domain/returns/form';
import { rollUp } from '../src-domain/returns/rollUp';
import { anyLedger } from './builders/ledger';

const runs = { numRuns: 60 };
const december = month('2026-12');
const year = monthsToDate(december);
const anyMonth = fc.constantFrom(...year);
const flows = valueRows(statForm).filter(({ kind }) => kind === 'flow');

/** Flow figures without the binary dust of adding 万元. */
const ofFlows = (figure: (row: string) => number | undefined) =>
  Object.fromEntries(flows.map(({ id }) => [id, Number((figure(id) ?? -1).toFixed(6))]));

const valuesOf = (ledger: Ledger, period: Month) => computeReturn(statForm, ledger, period).values;
const basisOf = (ledger: Ledger, period: Month) => computeReturn(statForm, ledger, period).basis;

describe('for any ledger', () => {
  it('twelve months add up to the year to date of December', () => {
    fc.assert(
      fc.property(anyLedger(), (ledger) => {
        const months = year.map((period) => valuesOf(ledger, period));
        const { yearToDate } = computeReturn(statForm, ledger, december);
        expect(ofFlows((row) => yearToDate[row])).toEqual(ofFlows((row) => months.reduce((sum, values) => sum + (values[row] ?? NaN), 0)));
      }),
      runs,
    );
  });

  it('a record is first published once: its row 1.1 falls in one month of the year at most', () => {
    fc.assert(
      fc.property(anyLedger(), (ledger) => {
        const counted = year.flatMap((period) => basisOf(ledger, period)['1.1'] ?? []);
        expect(new Set(counted).size).toBe(counted.length);
      }),
      runs,
    );
  });

  it.each([
    ['3.1', ['3.1.1', '3.1.2', '3.1.3', '3.1.4']],
    ['3.2', ['3.2.1', '3.2.2']],
    ['3.3', ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5', '3.3.6', '3.3.7', '3.3.8']],
    ['3.3.4', ['3.3.4.a', '3.3.4.b', '3.3.4.c', '3.3.4.d', '3.3.4.e', '3.3.4.f']],
    ['4', ['4.1', '4.2', '4.3']],
    ['5', ['5.1', '5.2', '5.3']],
  ])('the parts of row %s share no entry and together are its basis', (total, parts) => {
    fc.assert(
      fc.property(anyLedger(), anyMonth, (ledger, period) => {
        const basis = basisOf(ledger, period);
        expect(parts.flatMap((part) => basis[part] ?? []).sort()).toEqual([...(basis[total] ?? [])].sort());
      }),
      runs,
    );
  });

  it('the part that travels bears out the same return', () => {
    fc.assert(
      fc.property(anyLedger(), anyMonth, (ledger, period) => {
        expect(computeReturn(statForm, ledgerOfPeriod(ledger, period), period)).toEqual(computeReturn(statForm, ledger, period));
      }),
      runs,
    );
  });

  it('the computed sheet breaks no hard rule but those of a missing organisation entry', () => {
    fc.assert(
      fc.property(anyLedger(), anyMonth, (ledger, period) => {
        const { values, yearToDate } = computeReturn(statForm, ledger, period);
        const hard = checkReturn(statForm, { period, values, yearToDate }, [], ledger).filter(({ severity }) => severity === 'hard');
        expect(hard.flatMap(({ rule, rows }) => rows.filter((row) => rule !== 'H01' || !row.startsWith('8')))).toEqual([]);
      }),
      runs,
    );
  });
});

it('two units add up to what one ledger of both would say, for flows', () => {
  fc.assert(
    fc.property(anyLedger('a'), anyLedger('b'), anyMonth, (one, other, period) => {
      const both: Ledger = {
        ...one,
        records: [...one.records, ...other.records],
        events: [...one.events, ...other.events],
        requests: [...one.requests, ...other.requests],
        cases: [...one.cases, ...other.cases],
        complaints: [...one.complaints, ...other.complaints],
      };
      const sum = rollUp(statForm, [valuesOf(one, period), valuesOf(other, period)]);
      const together = valuesOf(both, period);
      expect(ofFlows((row) => sum[row])).toEqual(ofFlows((row) => together[row]));
    }),
    runs,
  );
});
