import { deadline } from '../calendar/deadline';
import type { WorkingCalendar } from '../calendar/types';
import { monthOf, type Month } from '../kernel/month';
import type { DisclosureRequest, Ledger } from '../ledger/types';

/** 《条例》第三十三条: answered within 20 working days of receipt. */
const answerDays = 20;

/**
 * Requests closed in the month after their answer period without an extension (rule W15). Pauses are not in the ledger that travels,
 * so the list is of cases to look at, not of verdicts; where the calendar is not announced nothing is late.
 */
export const lateClosures = ({ requests }: Ledger, period: Month, calendar: WorkingCalendar): readonly string[] =>
  requests.filter((request) => isLate(request, period, calendar)).map(({ id }) => id);

function isLate({ receivedOn, closedOn, extended }: DisclosureRequest, period: Month, calendar: WorkingCalendar): boolean {
  if (closedOn === null || extended || monthOf(closedOn) !== period) return false;
  const { due } = deadline(calendar, { from: receivedOn, days: answerDays, unit: 'working' });
  return due !== null && closedOn > due;
}
