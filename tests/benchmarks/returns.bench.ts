import { statForm } from '../../src-bridge/resources/forms';
import { month, monthsToDate } from '../../src-domain/kernel/month';
import type { Ledger } from '../../src-domain/ledger/types';
import { computeReturn } from '../../src-domain/returns/compute';
import { bigCatalogue } from '../builders/bigCatalogue';
import { aLedger } from '../builders/ledger';
import { manyRecords } from '../builders/manyRecords';
import { figureTyping } from './figureTyping';

const [records, rounds] = [20_000, 15];
/** Milliseconds for a month, and for a year with the entries behind every figure of every month. */
const budget = { month: 100, year: 500 } as const;

/** Every record in the twelve months of 2026: the busiest year there can be, none of them passed over. */
const inOneYear = (ledger: Ledger): Ledger => ({
  ...ledger,
  records: ledger.records.map((record, at) => {
    const on = record.formedOn.replace(/^\d{4}-\d{2}/, `2026-${String((at % 12) + 1).padStart(2, '0')}`);
    const date = on.replace(/-(29|30|31)$/, '-28') as typeof record.formedOn;
    return { ...record, formedOn: date, publications: record.publications.map((each) => ({ ...each, on: date })) };
  }),
});

const middle = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Each round has a ledger nobody has counted before. */
function* timed(what: string, ledger: Ledger, limit: number, work: (ledger: Ledger) => unknown): Iterable<string> {
  const taken = Array.from({ length: rounds }, () => {
    const fresh = { ...ledger };
    const startedAt = performance.now();
    work(fresh);
    return performance.now() - startedAt;
  });
  const [half, most] = [middle(taken), Math.max(...taken)];
  yield `${what}: first ${(taken[0] ?? 0).toFixed(1)} ms, middle of ${String(rounds)} ${half.toFixed(1)} ms, longest ${most.toFixed(1)} ms (${(half / limit).toFixed(2)} × of ${String(limit)} ms)`;
}

/** `npm run bench -- returns`: the monthly return of an office with 20,000 records, and its page while a figure is typed. */
export async function* bench(): AsyncIterable<string> {
  const ledger = aLedger({ records: manyRecords(records, bigCatalogue(500)) });
  const december = month('2026-12');
  const year = (each: Ledger) => monthsToDate(december).map((period) => computeReturn(statForm, each, period));
  for (const [name, given] of [
    ['of eight years', ledger],
    ['of one year', inOneYear(ledger)],
  ] as const) {
    const size = `${String(records)} records ${name}`;
    yield* timed(`a month with its year to date, ${size}`, given, budget.month, (each) => computeReturn(statForm, each, december));
    yield* timed(`a year with the entries behind every figure, ${size}`, given, budget.year, year);
  }
  yield* figureTyping(inOneYear(ledger).records);
}
