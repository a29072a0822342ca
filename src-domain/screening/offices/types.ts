import type { CalendarDate } from '../../kernel/calendarDate';

/** Who holds a post, from a day to a day (inclusive; null: still). `order` is the place in a row of leaders, 1 first. */
export interface OfficeHolder {
  readonly name: string;
  readonly post: string;
  readonly order: number;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** Offices and leaders as the county office sends them out, dated; none is shipped. */
export interface OfficeTable {
  readonly issuedOn: CalendarDate;
  readonly holders: readonly OfficeHolder[];
}
