import type { CalendarDate } from '../kernel/calendarDate';

/** What a county sends to its units as a signed package (formats.md section 3). */
export type CountyMessageKind = 'catalogue' | 'calendar' | 'supervision' | 'trust';

/** A package of the county that was taken in here, and what it changed. */
export interface CountyMessage {
  /** packageId. */
  readonly id: string;
  readonly kind: CountyMessageKind;
  readonly sequence: number;
  /** RFC 3339 instant, `Z`. */
  readonly createdAt: string;
  readonly takenInOn: CalendarDate;
  /** Who took it in. */
  readonly by: string;
  /** How many items or dates it changed. */
  readonly changed: number;
}
