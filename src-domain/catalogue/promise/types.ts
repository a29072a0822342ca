import type { WorkingCalendar } from '../../calendar/types';
import type { CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import type { UnitProfile } from '../../unit/types';
import type { ItemConfirmation, ItemState } from '../confirmations';
import type { DayLimit, LegalLimits } from '../law';
import type { PeriodSpan } from '../periods';
import type { CatalogueItem } from '../types';
import type { CatalogueVersions } from '../versions/history';

/** What a promise came from. A record's clock starts on `start` and runs by `limits`; none for 及时. */
export type PromiseCause =
  | { readonly kind: 'record'; readonly record: DisclosureRecord; readonly start: CalendarDate; readonly limits: readonly DayLimit[] }
  | { readonly kind: 'period'; readonly span: PeriodSpan }
  | { readonly kind: 'day'; readonly on: CalendarDate; readonly text: string }
  | { readonly kind: 'reminder'; readonly remindOn: CalendarDate };

/** One thing an item promises, in exactly one state. */
export interface ItemPromise {
  /** `publish/<record>`, `period/<item>/<period>`, `period/<item>/<day>`, `remind/<item>`: what a reason for lateness is kept under. */
  readonly id: string;
  /** Null for a record of no item. */
  readonly item: CatalogueItem | null;
  readonly cause: PromiseCause;
  readonly state: ItemState;
  /** The day shown; null where the limit has no days or the calendar does not reach it. */
  readonly dueOn: CalendarDate | null;
  /** The last day in time; later is late. Null where no certain day says so: nothing turns red by it. */
  readonly redAfter: CalendarDate | null;
  /** The day it was kept; null while it is not. */
  readonly doneOn: CalendarDate | null;
  /** What was confirmed of it: 没有发生 or 不适用. */
  readonly confirmation: ItemConfirmation | null;
}

export interface PromiseInput {
  readonly unit: Pick<UnitProfile, 'subjects'>;
  readonly calendar: WorkingCalendar;
  readonly laws: LegalLimits;
  /** Every version the catalogue had here: a record is held to the item as it was made under it. Absent: there was only one. */
  readonly versions?: CatalogueVersions | undefined;
  /** Nothing after this day is looked at. */
  readonly asOf: CalendarDate;
  /** Since when the unit keeps its ledger here; what ended earlier was promised elsewhere. */
  readonly since: CalendarDate;
  readonly confirmations: readonly ItemConfirmation[];
  /** Calendar days after which 及时 and 长期 are looked at again (supervision.json `prompt`); null asks for no reminders. */
  readonly remindEvery: number | null;
  /** Day zero of a record where it is not the day it was formed (变更之日, `clockStart`). */
  readonly startOf?: ((record: DisclosureRecord) => CalendarDate) | undefined;
  /** The record that made up for a missed period, by the promise's id. */
  readonly madeUp?: ReadonlyMap<string, string> | undefined;
}

/** A question about one item: its own records and confirmations only, up to the day. */
export interface ItemQuestion extends PromiseInput {
  readonly item: CatalogueItem;
  readonly records: readonly DisclosureRecord[];
}
