import type { WorkingCalendar } from '../calendar/types';
import type { CalendarDate } from '../kernel/calendarDate';
import { addMonths, month, monthOf, type Month } from '../kernel/month';
import type { DisclosureRecord } from '../ledger/types';
import type { ItemConfirmation } from './confirmations';
import type { LegalLimits } from './law';
import { spanOf } from './periods';
import { publicationDeadline } from './promises';
import type { CatalogueItem } from './types';
import type { CatalogueVersions } from './versions/history';
import { itemForRecord, standsUnder } from './versions/standing';

/** `ahead`: the month has not come yet; `none`: nothing was published, confirmed or missed. */
export type CellState = 'published' | 'nil' | 'overdue' | 'none' | 'ahead';

export interface YearCell {
  readonly month: Month;
  /** Records whose first publication fell in the month. */
  readonly published: number;
  readonly state: CellState;
}

export interface ItemYear {
  readonly item: Pick<CatalogueItem, 'id' | 'field' | 'level2'>;
  readonly cells: readonly YearCell[];
}

/** A field (领域) with its items; its own cells sum theirs up. */
export interface FieldYear {
  readonly field: string;
  readonly cells: readonly YearCell[];
  readonly items: readonly ItemYear[];
}

/** What the records of one item come to in the twelve months of a year. */
interface Tally {
  readonly published: number[];
  readonly overdue: boolean[];
}

export interface YearQuestion {
  readonly year: number;
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly laws: LegalLimits;
  /** The unit's own items. */
  readonly items: ReadonlyMap<string, CatalogueItem>;
  readonly versions: CatalogueVersions;
}

export type YearTally = Map<string, Tally>;

const monthIndex = (date: CalendarDate): number => Number(date.slice(5, 7)) - 1;

/** The first publication counts a record into a month (form stat-2014, row 1.1). */
function firstOn({ publications }: DisclosureRecord): CalendarDate | null {
  return publications.reduce<CalendarDate | null>((first, { on }) => (first === null || on < first ? on : first), null);
}

function dayOf({ calendar, laws, today, versions }: YearQuestion, record: DisclosureRecord): { on: CalendarDate; late: boolean } | null {
  const on = firstOn(record);
  if (on !== null) return { on, late: false };
  const due = publicationDeadline(calendar, record.formedOn, itemForRecord(versions, record), laws)?.due ?? null;
  return due !== null && due < today ? { on: due, late: true } : null;
}

/** Adds some records to the tally: published ones by their day, unpublished ones that are late by the day they were due. */
export function tallyYear(tally: YearTally, question: YearQuestion, records: readonly DisclosureRecord[]): void {
  const year = String(question.year);
  for (const record of records) {
    const id = standsUnder(question.versions, record);
    if (id === null || record.attribute !== 'proactive' || !question.items.has(id)) continue;
    const found = dayOf(question, record);
    if (found?.on.startsWith(year) !== true) continue;
    const kept = tally.get(id) ?? { published: Array<number>(12).fill(0), overdue: Array<boolean>(12).fill(false) };
    tally.set(id, kept);
    const at = monthIndex(found.on);
    if (found.late) kept.overdue[at] = true;
    else kept.published[at] = (kept.published[at] ?? 0) + 1;
  }
}

interface Marks {
  readonly published: number;
  readonly overdue: boolean;
  readonly nil: boolean;
}

function cellOf(period: Month, today: CalendarDate, { published, overdue, nil }: Marks): YearCell {
  const resting = period > monthOf(today) ? 'ahead' : 'none';
  return { month: period, published, state: overdue ? 'overdue' : published > 0 ? 'published' : nil ? 'nil' : resting };
}

const monthsOf = (year: number): readonly Month[] =>
  Array.from({ length: 12 }, (_, at) => month(`${String(year)}-${String(at + 1).padStart(2, '0')}`));

const nothing: Tally = { published: [], overdue: [] };

/** The year as a picture: the unit's own fields and their items by months, in the order of the catalogue. */
export function yearPicture(question: YearQuestion, tally: YearTally, confirmations: readonly ItemConfirmation[]): readonly FieldYear[] {
  const months = monthsOf(question.year);
  const nils = new Set(confirmations.flatMap(nilMonths));
  return [...byFieldOf(question.items)].map(([field, items]) => {
    const marks = items.map(({ id }) => months.map((period, at) => marksOf(tally.get(id) ?? nothing, at, nils.has(`${id}/${period}`))));
    return {
      field,
      cells: months.map((period, at) => cellOf(period, question.today, sumOf(marks.map((row) => row[at])))),
      items: items.map((item, row) => ({
        item,
        cells: months.map((period, at) => cellOf(period, question.today, sumOf([marks[row]?.[at]]))),
      })),
    };
  });
}

/** Every month a nil speaks for, with its item: a quarter's three. */
function nilMonths({ item, state, period }: ItemConfirmation): readonly string[] {
  const span = state === 'nil' ? spanOf(period) : null;
  if (span === null) return [];
  const months: string[] = [];
  for (let at = monthOf(span.first); at <= monthOf(span.last); at = addMonths(at, 1)) months.push(`${item}/${at}`);
  return months;
}

function byFieldOf(items: YearQuestion['items']): ReadonlyMap<string, readonly CatalogueItem[]> {
  const fields = new Map<string, CatalogueItem[]>();
  for (const item of items.values()) {
    const kept = fields.get(item.field);
    if (kept === undefined) fields.set(item.field, [item]);
    else kept.push(item);
  }
  return fields;
}

const marksOf = ({ published, overdue }: Tally, at: number, nil: boolean): Marks => ({
  published: published[at] ?? 0,
  overdue: overdue[at] ?? false,
  nil,
});

const sumOf = (marks: readonly (Marks | undefined)[]): Marks => ({
  published: marks.reduce((sum, one) => sum + (one?.published ?? 0), 0),
  overdue: marks.some((one) => one?.overdue === true),
  nil: marks.some((one) => one?.nil === true),
});
