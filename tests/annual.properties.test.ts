import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualForm } from '../src-bridge/resources/annual';
import { statForm } from '../src-bridge/resources/forms';
import type { Ledger } from '../src-domain/ledger/types';
import { applicants } from '../src-domain/returns/annual/form';
import { checkAnnual } from '../src-domain/returns/annual/rules';
import { annualSheet } from '../src-domain/returns/annual/sheet';
import { statYear } from '../src-domain/returns/annual/statYear';
import { freshAnnual } from '../src-domain/returns/annual/work';
import { valueRows } from '../src-domain/returns/form';
import { computeReturn } from '../src-domain/returns/compute';
import { month } from '../src-domain/kernel/month';
import { anyLedger } from './builders/ledger';

const runs = { numRuns: 80 };
const years = [2025, 2026, 2027];
const sheetOf = (ledger: Ledger, year: number) => annualSheet(annualForm, freshAnnual(annualForm, year, 'six'), { ledger });

/** Ledgers whose applicants are of every kind. */
const mixedLedger = fc
  .tuple(anyLedger(), fc.array(fc.constantFrom(...applicants), { minLength: 12, maxLength: 12 }))
  .map(([ledger, kinds]) => ({
    ...ledger,
    requests: ledger.requests.map((request, at) => ({ ...request, applicant: kinds[at] ?? request.applicant })),
  }));

describe('for any ledger and year', () => {
  it('what came in and what was carried over is what was done and what is carried on; only unplaced requests break a sum', () => {
    fc.assert(
      fc.property(mixedLedger, fc.constantFrom(...years), (ledger, year) => {
        const { values, unplaced } = sheetOf(ledger, year);
        const broken = checkAnnual(annualForm, values).map(({ rule }) => rule);
        expect(broken.filter((rule) => rule !== 'A01')).toEqual(unplaced.length > 0 ? ['A05'] : []);
        expect((values['R1.total'] ?? 0) + (values['R2.total'] ?? 0)).toBe((values['R3.7.total'] ?? 0) + (values['R4.total'] ?? 0));
      }),
      runs,
    );
  });

  it('what a year carries on the next one takes over, and no request is done with twice', () => {
    fc.assert(
      fc.property(mixedLedger, (ledger) => {
        const sheets = years.map((year) => sheetOf(ledger, year));
        for (const [at, sheet] of sheets.entries()) {
          const before = sheets[at - 1]?.values;
          expect(checkAnnual(annualForm, sheet.values, before).map(({ rule }) => rule)).not.toContain('A07');
        }
        const done = sheets.flatMap(({ basis }) => basis['R3.7.total'] ?? []);
        expect(new Set(done).size).toBe(done.length);
      }),
      runs,
    );
  });

  it('every cell with a count opens as many entries', () => {
    fc.assert(
      fc.property(mixedLedger, fc.constantFrom(...years), (ledger, year) => {
        const { computed, values, basis } = sheetOf(ledger, year);
        for (const [key, value] of Object.entries(values))
          if (computed[key] !== null && value !== null) expect(basis[key]?.length ?? 0, key).toBe(value);
      }),
      runs,
    );
  });

  it('the table of 2014 is the year to date of December', () => {
    fc.assert(
      fc.property(mixedLedger, (ledger) => {
        const { values } = statYear(statForm, ledger, new Map(), 2026);
        const { yearToDate } = computeReturn(statForm, ledger, month('2026-12'));
        expect(values).toEqual(Object.fromEntries(valueRows(statForm).map(({ id }) => [id, yearToDate[id] ?? null])));
      }),
      runs,
    );
  });
});
