import type { WorkingCalendar } from '../calendar/types';
import type { CalendarDate } from '../kernel/calendarDate';
import { monthOf, type Month } from '../kernel/month';
import type { DisclosureRecord, Ledger } from '../ledger/types';
import type { UnitProfile } from '../unit/types';
import { fixedDue, periodState } from './periods';
import { bindsUnit, publicationDeadline } from './promises';
import type { Catalogue, CatalogueItem } from './types';
import { dutySince } from './versions/duty';
import { catalogueVersions, type CatalogueVersions } from './versions/history';
import { itemForRecord, recordsByItem, standsUnder, type MadeUnder } from './versions/standing';

export type ItemState = 'published' | 'nil' | 'due' | 'overdue' | 'exempt';

/** One line of `gongkai/coverage/1` (formats.md section 3). `note` holds people's own words or the item's 主体. */
export interface CoverageItem {
  readonly item: string;
  readonly state: ItemState;
  readonly lastPublishedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly note: string;
}

export interface Coverage {
  readonly schema: 'gongkai/coverage/1';
  readonly catalogueVersion: number;
  readonly items: readonly CoverageItem[];
}

/** Somebody confirmed that nothing occurred in a month (本月无发生), or that an item does not exist here (不适用). */
export interface ItemConfirmation {
  readonly item: string;
  readonly state: 'nil' | 'exempt';
  readonly period: Month;
  readonly by: string;
  readonly on: CalendarDate;
  readonly note: string;
}

export interface CoverageInput {
  readonly catalogue: Catalogue;
  /** Every version the catalogue had here: a record keeps the limit it was made under. Absent: there was only this one. */
  readonly versions?: CatalogueVersions | undefined;
  readonly ledger: Pick<Ledger, 'records'>;
  readonly unit: Pick<UnitProfile, 'subjects'>;
  readonly calendar: WorkingCalendar;
  /** Nothing after this day is looked at; its month is the period that confirmations speak of. */
  readonly asOf: CalendarDate;
  readonly confirmations: readonly ItemConfirmation[];
  /** Since when the unit keeps its ledger here; a period that began earlier is never called overdue. */
  readonly since?: CalendarDate | undefined;
}

/** State of every item of the catalogue as of a day. Items of another 主体 are exempt here. */
export function coverage(input: CoverageInput): Coverage {
  const records = recordsByItem(input.versions ?? catalogueVersions(input.catalogue, []), input.ledger.records);
  const items = input.catalogue.items.map((item) => itemCoverage(input, item, records.get(item.id) ?? []));
  return { schema: 'gongkai/coverage/1', catalogueVersion: input.catalogue.version, items };
}

/**
 * One item as of a day, from its own records: unpublished ones first, then this period's publication or confirmation, then what was
 * published before.
 */
export function itemCoverage(input: CoverageInput, item: CatalogueItem, own: readonly DisclosureRecord[]): CoverageItem {
  const records = own.filter((record) => isPromised(record, input.asOf));
  const lastPublishedOn = latest(records.flatMap((record) => publishedUntil(record, input.asOf)));
  const line = { item: item.id, lastPublishedOn, dueOn: null, note: '' };
  if (!bindsUnit(item, input.unit))
    return { ...line, ...(inheritedState(input, item, records) ?? { state: 'exempt', note: item.subject }) };
  return { ...line, ...(waitingState(input, item, records) ?? restingState(input, item, lastPublishedOn)) };
}

type Found = Partial<CoverageItem> & Pick<CoverageItem, 'state'>;

/** An item that went over to another 主体: what was made here before is still owed here. */
const inheritedState = (input: CoverageInput, item: CatalogueItem, records: readonly DisclosureRecord[]): Found | null =>
  waitingState(
    input,
    item,
    records.filter((record) => bindsUnit(itemOfRecord(input, item, record), input.unit)),
  );

/** The item as the record was made under it. */
const itemOfRecord = ({ versions }: CoverageInput, item: CatalogueItem, record: MadeUnder): CatalogueItem =>
  versions === undefined ? item : (itemForRecord(versions, record) ?? item);

/** The number under which something made earlier stands now. */
const numberNow = ({ versions }: CoverageInput, made: MadeUnder): string | null =>
  versions === undefined ? made.catalogueItem : standsUnder(versions, made);

/** A record that is to be published and is not yet: the earliest due day speaks for the item. */
function waitingState(input: CoverageInput, item: CatalogueItem, records: readonly DisclosureRecord[]): Found | null {
  const { calendar, asOf } = input;
  const waiting = records.filter((record) => publishedUntil(record, asOf).length === 0);
  if (waiting.length === 0) return null;
  const dues = waiting.flatMap((record) => publicationDeadline(calendar, record.formedOn, itemOfRecord(input, item, record))?.due ?? []);
  const dueOn = earliest(dues);
  return { state: dueOn !== null && dueOn < asOf ? 'overdue' : 'due', dueOn };
}

function restingState(input: CoverageInput, item: CatalogueItem, lastPublishedOn: CalendarDate | null): Found {
  const period = monthOf(input.asOf);
  const confirmed = input.confirmations.find((one) => one.period === period && confirms(input, one) === item.id);
  if (lastPublishedOn !== null && monthOf(lastPublishedOn) === period) return { state: 'published' };
  if (confirmed !== undefined) return { state: confirmed.state, note: confirmed.note };
  const duty = input.versions === undefined ? item : { ...item, validFrom: dutySince(input.versions, item) };
  const periodic = periodState(duty, { asOf: input.asOf, since: input.since ?? input.asOf, lastPublishedOn });
  if (periodic !== null) return periodic;
  return lastPublishedOn === null ? { state: 'due', dueOn: fixedDue(item, input.asOf) } : { state: 'published' };
}

const confirms = (input: CoverageInput, { item, on }: ItemConfirmation): string | null =>
  numberNow(input, { catalogueItem: item, formedOn: on });

/** Proactive and formed by then; others are decided not to be published. */
const isPromised = ({ attribute, formedOn }: DisclosureRecord, asOf: CalendarDate): boolean =>
  attribute === 'proactive' && formedOn <= asOf;

const publishedUntil = ({ publications }: DisclosureRecord, asOf: CalendarDate): readonly CalendarDate[] =>
  publications.map(({ on }) => on).filter((on) => on <= asOf);

const latest = (dates: readonly CalendarDate[]): CalendarDate | null =>
  dates.reduce<CalendarDate | null>((last, date) => (last === null || date > last ? date : last), null);

const earliest = (dates: readonly CalendarDate[]): CalendarDate | null =>
  dates.reduce<CalendarDate | null>((first, date) => (first === null || date < first ? date : first), null);
