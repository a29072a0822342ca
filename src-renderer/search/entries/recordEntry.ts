import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import type { SearchEntry, SearchState } from '../../../src-domain/search/types';
import { clockStart } from '../../../src-domain/review/successor';
import type { OfficeDocument } from '../../../src-domain/review/types';
import type { Clocks } from '../clocks';
import type { Office } from '../office';
import { peopleOf } from './people';

/** What a record is found by that stands in its document alone. */
export interface DocumentFacts {
  readonly number: string | null;
  readonly people: readonly string[];
  readonly clockStart: CalendarDate;
}

export const documentFacts = (document: OfficeDocument): DocumentFacts => ({
  number: document.documentNumber,
  people: peopleOf(document),
  clockStart: clockStart(document),
});

interface Standing extends Pick<SearchEntry, 'card'> {
  readonly state: SearchState;
}

function standing({ today }: Office, clocks: Clocks, record: DisclosureRecord, start: CalendarDate): Standing {
  if (record.attribute !== 'proactive') return { state: 'not-for-publication', card: null };
  if (record.publications.length > 0) return { state: 'published', card: 'green' };
  const due = clocks.due(start, record.catalogueItem);
  return { state: due !== null && due < today ? 'overdue' : 'due', card: clocks.card(due, record.catalogueItem) };
}

/** A record of the ledger, with the number and the people of its document where it has one. */
export function recordEntry(office: Office, clocks: Clocks, record: DisclosureRecord, document: DocumentFacts | undefined): SearchEntry {
  const { id, title, indexNumber, formedOn, catalogueItem, publications } = record;
  return {
    kind: 'record',
    id,
    title,
    words: publications.flatMap(({ medium }) => medium ?? []),
    numbers: [indexNumber, document?.number ?? ''].filter((number) => number !== ''),
    days: [...new Set([formedOn, ...publications.map(({ on }) => on)])],
    year: formedOn.slice(0, 4),
    item: catalogueItem,
    field: office.items.get(catalogueItem ?? '')?.field ?? null,
    ...standing(office, clocks, record, document?.clockStart ?? formedOn),
    people: document?.people ?? [],
    own: true,
  };
}
