import { lastDay, monthOf, type Month } from '../../../src-domain/kernel/month';
import { organisationOn } from '../../../src-domain/ledger/organisation';
import type { DisclosureEvent, DisclosureRecord, DisclosureRequest, Ledger, OrganisationEntry } from '../../../src-domain/ledger/types';
import { entryText } from '../../strings/ledger';
import { returnsText } from '../../strings/returns';

/** A ledger entry as one line beside the sheet. */
export interface EntryLine {
  readonly id: string;
  readonly title: string;
  /** The day by which the figure counts it; null when it is gone. */
  readonly on: string | null;
}

export const isStock = (row: string): boolean => row.startsWith('8');

/** The organisation entry a month's stocks are taken from. */
export const organisationIn = (ledger: Ledger, period: Month): OrganisationEntry | undefined => organisationOn(ledger, lastDay(period));

/** The entries a figure counts, newest first. An id the ledger no longer has is named as gone. */
export function entryLines(ledger: Ledger, period: Month, row: string, ids: readonly string[]): readonly EntryLine[] {
  const known = linesByIds(ledger, period, row, new Set(ids));
  const lines = ids.map((id) => known.get(id) ?? { id, title: returnsText.records.gone, on: null });
  const day = ({ on }: EntryLine): string => on ?? '';
  return [...lines].sort((one, other) => (day(one) === day(other) ? 0 : day(one) < day(other) ? 1 : -1));
}

function linesByIds(ledger: Ledger, period: Month, row: string, ids: ReadonlySet<string>): ReadonlyMap<string, EntryLine> {
  const pick = <Entry extends { readonly id: string }>(
    entries: readonly Entry[],
    line: (entry: Entry) => Omit<EntryLine, 'id'>,
  ): readonly [string, EntryLine][] => entries.filter(({ id }) => ids.has(id)).map((entry) => [entry.id, { id: entry.id, ...line(entry) }]);
  return new Map([
    ...pick(ledger.records, (record) => ({ title: titleOf(record), on: recordDay(record, period) })),
    ...pick(ledger.events, (event) => ({ title: eventTitle(event), on: event.on })),
    ...pick(ledger.requests, (request) => ({ title: requestTitle(request), on: requestDay(request, row) })),
    ...pick(ledger.cases, ({ kind, closedOn }) => ({ title: entryText.cases.kinds[kind], on: closedOn })),
    ...pick(ledger.complaints, ({ on }) => ({ title: entryText.complaints.what, on })),
  ]);
}

const titleOf = ({ title, indexNumber }: DisclosureRecord): string => (title === '' ? indexNumber : title);

const eventWords = { ...entryText.responses.kinds, ...entryText.meetings.kinds };

const eventTitle = ({ kind, persons }: DisclosureEvent): string =>
  persons === undefined ? eventWords[kind] : `${eventWords[kind]}，${persons} ${entryText.meetings.personsUnit}`;

const requestTitle = ({ via }: DisclosureRequest): string => `${entryText.requests.what}（${entryText.requests.vias[via]}）`;

/** The first publication within the month; 1.1.b counts by the day a document was formed. */
function recordDay({ publications, formedOn }: DisclosureRecord, period: Month): string {
  const days = publications.map(({ on }) => on).filter((on) => monthOf(on) === period);
  return [...days].sort()[0] ?? formedOn;
}

function requestDay({ receivedOn, closedOn, answeredOn }: DisclosureRequest, row: string): string {
  if (row.startsWith('3.1')) return receivedOn;
  return (row.startsWith('3.3') ? answeredOn : closedOn) ?? receivedOn;
}
