import type { CalendarDate } from '../kernel/calendarDate';

/** What can be late: a record, an item's period (`item/2026-10`), a monthly return (`2026-10`). */
export type LateKind = 'publish' | 'period' | 'monthly-return';

/** A red card (红牌) with its reason. It stays when the work is done (逾期办结 n 个工作日). */
export interface LateReason {
  /** `kind/target`. */
  readonly id: string;
  readonly kind: LateKind;
  readonly target: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly reason: string;
  readonly by: string;
  readonly on: CalendarDate;
}
