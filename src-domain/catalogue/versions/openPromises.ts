import type { CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import { clockStart } from '../../review/successor';
import type { OfficeDocument, ReviewStage } from '../../review/types';
import { itemCoverage, type CoverageInput } from '../coverage';
import { bindsUnit, publicationDeadline } from '../promises';
import type { CatalogueItem } from '../types';
import type { CatalogueVersions } from './history';
import { confirmationsNow, documentStandsUnder, itemForDocument, itemForRecord, recordsByItem, standsUnder } from './standing';

/** What the unit still owes: a record to be published, a paper under review, a period or fixed day of an item that runs. */
export interface OpenPromise {
  readonly kind: 'record' | 'document' | 'period';
  /** Id of the record or document; of a period the number of its item in force. */
  readonly target: string;
  readonly title: string;
  /** The item whose limit applies; null for a paper without one. */
  readonly item: CatalogueItem | null;
  /** Number of the item in the catalogue in force; null: it is no longer there, or there never was one. */
  readonly standsUnder: string | null;
  /** Null where the item names no day (及时), or the calendar does not reach so far. */
  readonly dueOn: CalendarDate | null;
}

export interface PromiseInput extends Omit<CoverageInput, 'catalogue' | 'versions' | 'ledger'> {
  readonly records: readonly DisclosureRecord[];
  readonly documents: readonly OfficeDocument[];
}

const reviewed: readonly ReviewStage['stage'][] = ['interview', 'held', 'referred', 'awaiting-secrecy-review', 'returned'];

const isOwed = ({ attribute, publications }: DisclosureRecord): boolean => attribute === 'proactive' && publications.length === 0;

/** Everything that is open under these versions, each once. */
export const openPromises = (versions: CatalogueVersions, input: PromiseInput): readonly OpenPromise[] => [
  ...input.records.filter(isOwed).map((record) => recordPromise(versions, input, record)),
  ...input.documents.filter(({ stage }) => reviewed.includes(stage.stage)).map((document) => documentPromise(versions, input, document)),
  ...runningPeriods(versions, input),
];

function recordPromise(versions: CatalogueVersions, { calendar, laws, documents }: PromiseInput, record: DisclosureRecord): OpenPromise {
  const item = itemForRecord(versions, record);
  const document = documents.find(({ id }) => id === record.id);
  const from = document === undefined ? record.formedOn : clockStart({ follows: document.follows, formedOn: record.formedOn });
  const dueOn = publicationDeadline(calendar, from, item, laws)?.due ?? null;
  return { kind: 'record', target: record.id, title: record.title, item, standsUnder: standsUnder(versions, record), dueOn };
}

function documentPromise(versions: CatalogueVersions, { calendar, laws }: PromiseInput, document: OfficeDocument): OpenPromise {
  const item = itemForDocument(versions, document);
  const dueOn = publicationDeadline(calendar, clockStart(document), item, laws)?.due ?? null;
  const { id: target, title } = document;
  return { kind: 'document', target, title, item, standsUnder: documentStandsUnder(versions, document), dueOn };
}

/** Periods and fixed days of items that bind the unit, whatever waits beside them. */
function runningPeriods(versions: CatalogueVersions, { records, documents: _, ...input }: PromiseInput): readonly OpenPromise[] {
  const published = recordsByItem(
    versions,
    records.filter(({ publications }) => publications.length > 0),
  );
  const confirmations = confirmationsNow(versions, input.confirmations);
  const cover = { ...input, confirmations, catalogue: versions.inForce, versions, ledger: { records } };
  return versions.inForce.items
    .filter((item) => bindsUnit(item, input.unit))
    .flatMap((item): readonly OpenPromise[] => {
      const { dueOn } = itemCoverage(cover, item, published.get(item.id) ?? []);
      return dueOn === null ? [] : [{ kind: 'period', target: item.id, title: item.level2, item, standsUnder: item.id, dueOn }];
    });
}
