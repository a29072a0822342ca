import type { WorkingCalendar } from '../calendar/types';
import type { CalendarDate } from '../kernel/calendarDate';
import type { DisclosureRecord, Ledger } from '../ledger/types';
import type { UnitProfile } from '../unit/types';
import { exemptionAt, nilOf, type ItemConfirmation, type ItemState } from './confirmations';
import type { LegalLimits } from './law';
import { nilPeriodAt } from './periods';
import { publishedBy } from './promise/byRecord';
import { promisesOf } from './promise/promisesOf';
import type { ItemPromise } from './promise/types';
import { bindsUnit } from './promises';
import type { Catalogue, CatalogueItem } from './types';
import { catalogueVersions, type CatalogueVersions } from './versions/history';
import { confirmationsNow, recordsByItem } from './versions/standing';

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

export interface CoverageInput {
  readonly catalogue: Catalogue;
  /** Every version the catalogue had here: a record keeps the limit it was made under. Absent: there was only this one. */
  readonly versions?: CatalogueVersions | undefined;
  readonly ledger: Pick<Ledger, 'records'>;
  readonly unit: Pick<UnitProfile, 'subjects'>;
  readonly calendar: WorkingCalendar;
  readonly laws: LegalLimits;
  /** Nothing after this day is looked at. */
  readonly asOf: CalendarDate;
  readonly confirmations: readonly ItemConfirmation[];
  /** Since when the unit keeps its ledger here; a period that began earlier is never called overdue. */
  readonly since?: CalendarDate | undefined;
}

/** State of every item of the catalogue as of a day. Items of another 主体 are exempt here. */
export function coverage(input: CoverageInput): Coverage {
  const versions = input.versions ?? catalogueVersions(input.catalogue, []);
  const records = recordsByItem(versions, input.ledger.records);
  const now = { ...input, confirmations: confirmationsNow(versions, input.confirmations) };
  const items = input.catalogue.items.map((item) => itemCoverage(now, item, records.get(item.id) ?? []));
  return { schema: 'gongkai/coverage/1', catalogueVersion: input.catalogue.version, items };
}

/** One item as of a day, from its own records and what was confirmed under the number it has now. */
export function itemCoverage(input: CoverageInput, item: CatalogueItem, records: readonly DisclosureRecord[]): CoverageItem {
  const { asOf, since = asOf } = input;
  return standing(input, item, records, promisesOf({ ...input, since, remindEvery: null }, item, records));
}

/** How an item stands by its promises: what is overdue speaks first, then what waits, then this period, then what was done. */
export function standing(
  { unit, asOf, confirmations }: Pick<CoverageInput, 'unit' | 'asOf' | 'confirmations'>,
  item: CatalogueItem,
  records: readonly DisclosureRecord[],
  promises: readonly ItemPromise[],
): CoverageItem {
  const lastPublishedOn = latest(records.filter(isProactive).flatMap((record) => publishedBy(record, asOf) ?? []));
  const line = { item: item.id, lastPublishedOn, dueOn: null, note: '' };
  // An item that went over to another 主体: what was made here before is still owed here.
  if (!bindsUnit(item, unit)) return { ...line, ...(openState(promises, [], asOf) ?? { state: 'exempt', note: item.subject }) };
  const own = confirmations.filter((each) => each.item === item.id);
  return { ...line, ...(openState(promises, own, asOf) ?? restingState(item, promises, own, { asOf, lastPublishedOn })) };
}

type Found = Partial<CoverageItem> & Pick<CoverageItem, 'state'>;

/** What is owed, or 不适用; the earliest day speaks for the item. No nil hides a record that waits. */
function openState(promises: readonly ItemPromise[], confirmations: readonly ItemConfirmation[], asOf: CalendarDate): Found | null {
  const overdue = promises.filter(({ state }) => state === 'overdue');
  if (overdue.length > 0) return { state: 'overdue', dueOn: earliestDue(overdue) };
  const due = promises.filter(({ state }) => state === 'due');
  const waiting = due.filter(({ cause }) => cause.kind === 'record');
  if (waiting.length > 0) return { state: 'due', dueOn: earliestDue(waiting) };
  const exemption = exemptionAt(confirmations, asOf);
  if (exemption !== null) return { state: 'exempt', note: exemption.note };
  const running = due.filter((promise) => isOfThisTime(promise, asOf));
  return running.length > 0 ? { state: 'due', dueOn: earliestDue(running) } : null;
}

/** A running period, or a fixed day of this very year. */
const isOfThisTime = ({ cause }: ItemPromise, asOf: CalendarDate): boolean =>
  cause.kind === 'period' || (cause.kind === 'day' && cause.on.slice(0, 4) === asOf.slice(0, 4));

function restingState(
  item: CatalogueItem,
  promises: readonly ItemPromise[],
  confirmations: readonly ItemConfirmation[],
  { asOf, lastPublishedOn }: { readonly asOf: CalendarDate; readonly lastPublishedOn: CalendarDate | null },
): Found {
  const span = nilPeriodAt(item, asOf);
  if (lastPublishedOn !== null && lastPublishedOn >= span.first) return { state: 'published' };
  const nil = nilOf(confirmations, span);
  if (nil !== null) return { state: 'nil', note: nil.note };
  return lastPublishedOn === null ? { state: 'due', dueOn: earliestDue(promises) } : { state: 'published' };
}

const isProactive = ({ attribute }: DisclosureRecord): boolean => attribute === 'proactive';

const latest = (dates: readonly CalendarDate[]): CalendarDate | null =>
  dates.reduce<CalendarDate | null>((last, date) => (last === null || date > last ? date : last), null);

const earliestDue = (promises: readonly ItemPromise[]): CalendarDate | null =>
  promises.reduce<CalendarDate | null>((first, { dueOn }) => (dueOn !== null && (first === null || dueOn < first) ? dueOn : first), null);
