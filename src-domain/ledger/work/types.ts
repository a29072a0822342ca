import type { CalendarDate } from '../../kernel/calendarDate';

/** Work that the year's report counts and no form of the month asks for. It never leaves in `ledger.json`. */
export interface WorkEntry {
  readonly id: string;
  readonly book: string;
  readonly on: CalendarDate;
}

/** What the desk knows of a ledger entry beyond what the ledger holds; its id is the entry's. It never leaves the desk. */
export interface EntryNote {
  readonly id: string;
}
