import type { CalendarDate } from '../kernel/calendarDate';
import { firstDay, lastDay, month, yearOf, type Month } from '../kernel/month';
import { organisationOn } from './organisation';
import type { DisclosureRecord, DisclosureRequest, Ledger, OrganisationEntry, ReviewCase } from './types';

interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * What travels as `data/ledger.json` with the return of `period` (formats.md, section 3): every entry with a date in the year up to
 * the last day of the period, whole with its earlier dates; later dates are left out, so a request answered later stands unanswered.
 * Titles stay only on records that are proactive and published by then.
 */
export function ledgerOfPeriod(ledger: Ledger, period: Month): Ledger {
  const span = { from: firstDay(month(`${yearOf(period)}-01`)), to: lastDay(period) };
  const touches = (dates: readonly (CalendarDate | null)[]) => dates.some((date) => date !== null && date >= span.from && date <= span.to);
  return {
    schema: ledger.schema,
    unit: ledger.unit,
    records: ledger.records.filter((it) => touches([it.formedOn, ...it.publications.map(({ on }) => on)])).map((it) => recordBy(it, span)),
    events: ledger.events.filter((it) => touches([it.on])),
    requests: ledger.requests.filter((it) => touches([it.receivedOn, it.closedOn, it.answeredOn])).map((it) => requestBy(it, span)),
    cases: ledger.cases.filter((it) => touches([it.receivedOn, it.closedOn])).map((it) => caseBy(it, span)),
    complaints: ledger.complaints.filter((it) => touches([it.on])),
    organisation: organisationIn(ledger, span),
  };
}

/** Under which catalogue version it was made is the desk's own note and stays here. */
function recordBy({ catalogueVersion: _, ...record }: DisclosureRecord, { to }: Span): DisclosureRecord {
  const publications = record.publications.filter(({ on }) => on <= to);
  const open = record.attribute === 'proactive' && publications.length > 0;
  return { ...record, title: open ? record.title : '', publications };
}

function requestBy(request: DisclosureRequest, { to }: Span): DisclosureRequest {
  const answered = request.answeredOn !== null && request.answeredOn <= to;
  const closed = request.closedOn !== null && request.closedOn <= to;
  return {
    ...request,
    closedOn: closed ? request.closedOn : null,
    answeredOn: answered ? request.answeredOn : null,
    answer: answered ? request.answer : null,
    refusal: answered ? request.refusal : null,
  };
}

const caseBy = (it: ReviewCase, { to }: Span): ReviewCase =>
  it.closedOn !== null && it.closedOn <= to ? it : { ...it, closedOn: null, result: 'pending' };

/** Entries of the year, and the one in force at the end even when it is older. */
function organisationIn(ledger: Ledger, { from, to }: Span): readonly OrganisationEntry[] {
  const inForce = organisationOn(ledger, to);
  return ledger.organisation.filter((entry) => entry === inForce || (entry.asOf >= from && entry.asOf <= to));
}
