import { parseDate, type CalendarDate } from '../kernel/calendarDate';
import type { Month } from '../kernel/month';
import { fail, ok, type Result } from '../kernel/result';
import type { Ledger } from './types';

/** The same shape with dates and months still unread, as a schema of the bridge hands it over. */
export type Plain<T> = T extends CalendarDate | Month
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

export type LedgerProblem =
  { readonly kind: 'malformed-date'; readonly at: string } | { readonly kind: 'duplicate-id'; readonly at: string };

/** Checks what a schema cannot: every date exists in the calendar, every id is unique across the arrays (formats.md). */
export function readLedger(plain: Plain<Ledger>): Result<Ledger, LedgerProblem> {
  const badDate = datesOf(plain).find(({ date }) => !parseDate(date).ok);
  if (badDate !== undefined) return fail({ kind: 'malformed-date', at: badDate.at });
  const twin = firstTwin(idsOf(plain));
  if (twin !== undefined) return fail({ kind: 'duplicate-id', at: twin });
  return hasReadDates(plain) ? ok(plain) : fail({ kind: 'malformed-date', at: '' });
}

const hasReadDates = (plain: Plain<Ledger>): plain is Ledger => datesOf(plain).every(({ date }) => parseDate(date).ok);

interface DateAt {
  readonly at: string;
  readonly date: string;
}

function datesOf(plain: Plain<Ledger>): readonly DateAt[] {
  return [
    ...plain.records.flatMap((it) => at(it.id, [it.formedOn, ...it.publications.map(({ on }) => on)])),
    ...plain.events.flatMap((it) => at(it.id, [it.on])),
    ...plain.requests.flatMap((it) => at(it.id, [it.receivedOn, it.closedOn, it.answeredOn])),
    ...plain.cases.flatMap((it) => at(it.id, [it.receivedOn, it.closedOn])),
    ...plain.complaints.flatMap((it) => at(it.id, [it.on])),
    ...plain.organisation.flatMap((it) => at('organisation', [it.asOf])),
  ];
}

const at = (id: string, dates: readonly (string | null)[]): readonly DateAt[] =>
  dates.flatMap((date) => (date === null ? [] : [{ at: id, date }]));

const idsOf = (plain: Plain<Ledger>): readonly string[] =>
  [plain.records, plain.events, plain.requests, plain.cases, plain.complaints].flatMap((entries) => entries.map(({ id }) => id));

function firstTwin(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}
