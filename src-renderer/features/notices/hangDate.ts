import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { NoticeSheet } from '../../../src-domain/notices/types';
import { noticesText } from '../../strings/notices';

const text = noticesText.hang;

interface Given {
  readonly on: CalendarDate | null;
  readonly sheet: Pick<NoticeSheet, 'period'>;
  /** The day printed on the sheet: the period was counted from it. */
  readonly printedOn: CalendarDate;
  readonly today: CalendarDate;
}

/** Why a sheet cannot be registered as hung on that day; undefined when it can. */
export function hangDateProblem({ on, sheet, printedOn, today }: Given): string | undefined {
  if (on === null) return text.missingDate;
  if (on > today) return text.future;
  // Without a period the printed day binds nobody.
  if (sheet.period === null || on === printedOn) return undefined;
  return on > printedOn ? text.late(printedOn) : text.early(printedOn);
}
