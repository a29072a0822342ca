import { deadline } from '../calendar/deadline';
import type { WorkingCalendar } from '../calendar/types';
import { answerDeadline } from '../ledger/requests/clocks';
import type { RequestFile } from '../ledger/requests/file';
import { monthOf, type Month } from '../kernel/month';
import type { DisclosureRequest, Ledger } from '../ledger/types';

/** 《条例》第三十三条: answered within 20 working days of receipt. */
const answerDays = 20;

/**
 * Requests closed in the month after their answer period without an extension (rule W15). By its file, where there is one, with pauses,
 * new beginnings and the day told of a delayed answer (第三十五条), which is in time. The ledger that travels has none of these: without a
 * file the list is of cases to look at, not of verdicts. Where the calendar is not announced nothing is late.
 */
export function lateClosures(
  { requests }: Ledger,
  period: Month,
  calendar: WorkingCalendar,
  files: readonly RequestFile[] = [],
): readonly string[] {
  const fileOf = new Map(files.map((file) => [file.id, file]));
  return requests.filter((request) => isLate(request, fileOf.get(request.id), period, calendar)).map(({ id }) => id);
}

function isLate(
  { receivedOn, closedOn, extended }: DisclosureRequest,
  file: RequestFile | undefined,
  period: Month,
  calendar: WorkingCalendar,
): boolean {
  if (closedOn === null || extended || monthOf(closedOn) !== period) return false;
  const bare = () => deadline(calendar, { from: receivedOn, days: answerDays, unit: 'working' });
  const due = (file === undefined ? bare() : answerDeadline(calendar, file, closedOn))?.due ?? null;
  return due !== null && closedOn > due;
}
