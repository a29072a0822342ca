import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledgerPayload } from '../src-bridge/payload/ledger';
import { statForm } from '../src-bridge/resources/forms';
import { month } from '../src-domain/kernel/month';
import { ledgerOfPeriod } from '../src-domain/ledger/ofPeriod';
import { readLedger } from '../src-domain/ledger/plain';
import type { Ledger } from '../src-domain/ledger/types';
import { computeReturn } from '../src-domain/returns/compute';
import type { Basis, Figures } from '../src-domain/returns/figures';

const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));

function exampleLedger(): Ledger {
  const read = readLedger(ledgerPayload.parse(fixture('ledger-example.json')));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

interface Expected {
  readonly values: Figures;
  readonly yearToDate: Figures;
  readonly basis: Basis;
}

const expected = Object.entries(fixture('ledger-example.expected.json') as Record<string, Expected>);

const sorted = (basis: Basis) => Object.fromEntries(Object.entries(basis).map(([row, ids]) => [row, [...ids].sort()]));

function expectFigures(actual: Figures, wanted: Figures): void {
  expect(Object.keys(actual)).toEqual(Object.keys(wanted));
  for (const [row, figure] of Object.entries(wanted)) expect(Math.abs((actual[row] ?? NaN) - figure), row).toBeLessThanOrEqual(1e-9);
}

describe.each(expected)('the example ledger in %s', (period, wanted) => {
  const whole = computeReturn(statForm, exampleLedger(), month(period));
  const travelling = computeReturn(statForm, ledgerOfPeriod(exampleLedger(), month(period)), month(period));

  it('gives the figures of the month', () => expectFigures(whole.values, wanted.values));
  it('adds up the year to date', () => expectFigures(whole.yearToDate, wanted.yearToDate));
  it('names the entries behind each figure', () => expect(sorted(whole.basis)).toEqual(sorted(wanted.basis)));
  it('gives the same from the part that travels with the return', () => expect(travelling).toEqual(whole));
});

it('leaves the rows of the organisation out before its first entry', () => {
  const { values } = computeReturn(statForm, exampleLedger(), month('2026-09'));
  expect(Object.keys(values).filter((row) => row.startsWith('8'))).toEqual([]);
});

it('shows 12345 yuan as exactly 1.2345', () => {
  expect(JSON.stringify(computeReturn(statForm, exampleLedger(), month('2026-10')).values['7'])).toBe('1.2345');
});
