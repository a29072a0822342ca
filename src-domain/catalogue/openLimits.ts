import type { LimitPair, OpenLimit } from '../calendar/moves';
import type { CalendarDate } from '../kernel/calendarDate';
import { addMonths, lastDay, monthOf, type Month } from '../kernel/month';
import type { DisclosureRecord } from '../ledger/types';
import { clockStart } from '../review/successor';
import type { OfficeDocument } from '../review/types';
import type { LegalLimits } from './law';
import { publicationCounts } from './promises';
import type { SupervisionRules } from './supervision';
import { underReview } from './today';
import type { CatalogueItem } from './types';
import type { CatalogueVersions } from './versions/history';
import { itemForDocument, itemForRecord } from './versions/standing';

/** What the desk holds that somebody waits for. */
export interface OpenWork {
  readonly versions: CatalogueVersions;
  readonly laws: LegalLimits;
  readonly records: readonly DisclosureRecord[];
  readonly documents: readonly OfficeDocument[];
  /** Months whose return has not been handed over (`returnsOwed`). */
  readonly returnsOwed: readonly Month[];
  readonly today: CalendarDate;
}

/** Every deadline that is open: records on no channel yet, documents under review, returns owed and those of the rest of the year. */
function openLimits(work: OpenWork, rules: SupervisionRules): readonly OpenLimit[] {
  const documents = new Map(work.documents.map((document) => [document.id, document]));
  const limitOf = (kind: 'publish' | 'review', one: Titled, from: CalendarDate, item: CatalogueItem | null): readonly OpenLimit[] => {
    const counts = publicationCounts(work.laws, from, item);
    return counts.length === 0 ? [] : [{ kind, target: one.id, title: one.title, counts }];
  };
  return [
    ...work.records
      .filter(isWaiting)
      .flatMap((record) => limitOf('publish', record, startOf(documents.get(record.id), record), itemForRecord(work.versions, record))),
    ...work.documents
      .filter(({ stage }) => underReview.includes(stage.stage))
      .flatMap((document) => limitOf('review', document, clockStart(document), itemForDocument(work.versions, document))),
    ...returnMonths(work).map((period) => returnLimit(rules, period)),
  ];
}

type Titled = Pick<DisclosureRecord, 'id' | 'title'>;

const isWaiting = ({ attribute, publications }: DisclosureRecord): boolean => attribute === 'proactive' && publications.length === 0;

const startOf = (document: OfficeDocument | undefined, { formedOn }: DisclosureRecord): CalendarDate =>
  document === undefined ? formedOn : clockStart({ follows: document.follows, formedOn });

/** Owed, and to come until the year is over: the return of December falls due in a year whose holidays are announced late. */
function returnMonths({ returnsOwed, today }: OpenWork): readonly Month[] {
  const coming: Month[] = [];
  for (let period = monthOf(today); period.slice(0, 4) === today.slice(0, 4); period = addMonths(period, 1)) coming.push(period);
  return [...new Set([...returnsOwed, ...coming])];
}

const returnLimit = (rules: SupervisionRules, period: Month): OpenLimit => ({
  kind: 'monthly-return',
  target: period,
  title: period,
  counts: [{ from: lastDay(period), days: rules.monthlyReturn.due.n, unit: 'working' }],
});

/** The same limits under two sets of rules. */
export const limitPairs = (work: OpenWork, before: SupervisionRules, after: SupervisionRules): readonly LimitPair[] => {
  const next = openLimits(work, after);
  return openLimits(work, before).map((limit, at): LimitPair => [limit, next[at] ?? limit]);
};
