import { legalLimits } from '../../../src-bridge/resources/legalLimits';
import type { WorkingCalendar } from '../../../src-domain/calendar/types';
import { publicationDeadline } from '../../../src-domain/catalogue/promises';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { OfficeDocument } from '../../../src-domain/review/types';
import { isOpen } from './isOpen';
import { undecided } from './stages';

/** One document of the list with the day by which it must be public; null when it has none or needs none any more. */
export interface ListRow {
  readonly document: OfficeDocument;
  readonly due: CalendarDate | null;
}

/** Approved ones are public or in the ledger, where the limit is watched; others' documents are not ours to publish. */
export function listRows(
  documents: readonly OfficeDocument[],
  calendar: WorkingCalendar,
  itemOf: (document: OfficeDocument) => CatalogueItem | null,
): readonly ListRow[] {
  return documents.map((document) => ({
    document,
    due: isOpen(document) ? (publicationDeadline(calendar, document.formedOn, itemOf(document), legalLimits)?.due ?? null) : null,
  }));
}

export const stageFilters = ['all', 'returned', 'inMaking', 'toSign', 'waiting', 'findings', 'late'] as const;

/** What the list is narrowed to: sent back, in the making, to be signed, waiting for others, with findings, past their day. */
export type StageFilter = (typeof stageFilters)[number];

export const inFilter: Readonly<Record<StageFilter, (row: ListRow, today: CalendarDate) => boolean>> = {
  all: () => true,
  returned: ({ document: { stage } }) => stage.stage === 'returned',
  inMaking: ({ document: { stage } }) => stage.stage === 'interview',
  toSign: ({ document: { stage } }) => stage.stage === 'awaiting-secrecy-review',
  waiting: ({ document: { stage } }) => stage.stage === 'held' || stage.stage === 'referred',
  findings: ({ document }) =>
    (document.stage.stage === 'interview' || document.stage.stage === 'returned') && undecided(document).length > 0,
  late: ({ due }, today) => due !== null && due < today,
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Everything a person would look a document up by, as one text. */
const wordsOf = ({ title, documentNumber, kind, handler, versions, stage }: OfficeDocument): string =>
  plain(
    [
      title,
      documentNumber ?? '',
      kind,
      handler,
      stage.stage === 'approved' ? stage.indexNumber : '',
      ...versions.map(({ name }) => name),
    ].join('\n'),
  );

/** Documents in which every typed word stands; nothing typed finds all. */
export function found(rows: readonly ListRow[], typed: string): readonly ListRow[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ document }) => {
    const text = wordsOf(document);
    return words.every((word) => text.includes(word));
  });
}

export const orders = ['urgency', 'newest', 'title'] as const;
export type Order = (typeof orders)[number];

const never = '9999';
const rank = ({ document, due }: ListRow): string => `${document.stage.stage === 'returned' ? '0' : '1'} ${due ?? never}`;
const byTitle = new Intl.Collator('zh-CN', { numeric: true }).compare;

const comparing: Readonly<Record<Order, (one: ListRow, other: ListRow) => number>> = {
  // Sent back first, then by the day it must be public; of one day the one that came first.
  urgency: (one, other) => rank(one).localeCompare(rank(other)) || one.document.createdAt.localeCompare(other.document.createdAt),
  newest: (one, other) => other.document.createdAt.localeCompare(one.document.createdAt),
  title: (one, other) => byTitle(one.document.title, other.document.title),
};

export const sorted = (rows: readonly ListRow[], order: Order): readonly ListRow[] => [...rows].sort(comparing[order]);
