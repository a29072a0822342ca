import type { CalendarDate } from '../kernel/calendarDate';
import { lastDay, type Month } from '../kernel/month';

/** When the county wants the monthly return: `workingDays` counted from the day after the period's last day (supervision.json). */
export interface ReturnDueRule {
  readonly workingDays: number;
  /** The county's own words for it. */
  readonly text: string;
}

/** The start day, which does not count, and the working days after it; the calendar finds the day. */
export const returnDueFrom = (period: Month, rule: ReturnDueRule): { readonly from: CalendarDate; readonly workingDays: number } => ({
  from: lastDay(period),
  workingDays: rule.workingDays,
});
