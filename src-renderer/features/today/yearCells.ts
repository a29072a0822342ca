import type { ItemConfirmation } from '../../../src-domain/catalogue/coverage';
import { bindsUnit, publicationDeadline } from '../../../src-domain/catalogue/promises';
import type { Catalogue } from '../../../src-domain/catalogue/types';
import type { WorkingCalendar } from '../../../src-domain/calendar/types';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { month, monthOf, yearOf, type Month } from '../../../src-domain/kernel/month';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import type { UnitProfile } from '../../../src-domain/unit/types';

export interface YearCell {
  readonly month: Month;
  readonly published: number;
  readonly state: 'published' | 'nil' | 'overdue' | 'none' | 'ahead';
}

export interface YearRow {
  readonly field: string;
  readonly cells: readonly YearCell[];
}

export interface YearInput {
  readonly catalogue: Catalogue;
  readonly unit: UnitProfile;
  readonly records: readonly DisclosureRecord[];
  readonly confirmations: readonly ItemConfirmation[];
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
}

const monthsOfYear = (today: CalendarDate): readonly Month[] =>
  Array.from({ length: 12 }, (_, at) => month(`${yearOf(monthOf(today))}-${String(at + 1).padStart(2, '0')}`));

/** First publication of a record: what counts it into a month. */
const firstOn = ({ publications }: DisclosureRecord): CalendarDate | undefined => publications.map(({ on }) => on).sort()[0];

function overdueIn(input: YearInput, record: DisclosureRecord): Month | undefined {
  if (record.attribute !== 'proactive' || record.publications.length > 0) return undefined;
  const item = input.catalogue.items.find(({ id }) => id === record.catalogueItem) ?? null;
  const due = publicationDeadline(input.calendar, record.formedOn, item)?.due ?? null;
  return due !== null && due < input.today ? monthOf(due) : undefined;
}

function cellOf(input: YearInput, items: ReadonlySet<string>, period: Month): YearCell {
  const records = input.records.filter(({ catalogueItem }) => catalogueItem !== null && items.has(catalogueItem));
  const published = records.filter((record) => firstOn(record)?.startsWith(period) === true).length;
  const nil = input.confirmations.some((each) => items.has(each.item) && each.period === period);
  const overdue = records.some((record) => overdueIn(input, record) === period);
  const state = overdue ? 'overdue' : published > 0 ? 'published' : nil ? 'nil' : period > monthOf(input.today) ? 'ahead' : 'none';
  return { month: period, published, state };
}

/** The year as a picture: fields of the unit's own items by months. */
export function yearRows(input: YearInput): readonly YearRow[] {
  const own = input.catalogue.items.filter((item) => bindsUnit(item, input.unit));
  const months = monthsOfYear(input.today);
  return [...new Set(own.map(({ field }) => field))].map((field) => {
    const items = new Set(own.filter((item) => item.field === field).map(({ id }) => id));
    return { field, cells: months.map((period) => cellOf(input, items, period)) };
  });
}
