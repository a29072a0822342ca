import { dueDay } from '../calendar/dueDays';
import type { WorkingCalendar } from '../calendar/types';
import type { ItemPromise } from '../catalogue/promise/types';
import type { CalendarDate } from '../kernel/calendarDate';
import { monthOf, type Month } from '../kernel/month';
import { answerDeadline, clockState } from '../ledger/requests/clocks';
import type { RequestFile } from '../ledger/requests/file';
import type { DisclosureRequest, Ledger } from '../ledger/types';

/** Clocks that ran out in a month: kept, kept late, still open after their day. */
export interface KeptClocks<Matter> {
  readonly inTime: readonly Matter[];
  readonly late: readonly Matter[];
  readonly open: readonly Matter[];
}

type Verdict = keyof KeptClocks<unknown>;

const verdictOf = (due: CalendarDate, doneOn: CalendarDate | null): Verdict =>
  doneOn === null ? 'open' : doneOn <= due ? 'inTime' : 'late';

function sorted<Matter>(judged: readonly { readonly month: Month; readonly verdict: Verdict; readonly matter: Matter }[]) {
  const months = new Map<Month, Record<Verdict, Matter[]>>();
  for (const { month, verdict, matter } of judged) {
    const kept = months.get(month) ?? { inTime: [], late: [], open: [] };
    kept[verdict].push(matter);
    months.set(month, kept);
  }
  return months as ReadonlyMap<Month, KeptClocks<Matter>>;
}

/** What was to be published by a certain day, by the month of that day (compare `monthScores`); confirmed nils were nothing to publish. */
export function publicationClocks(promises: readonly ItemPromise[], today: CalendarDate): ReadonlyMap<Month, KeptClocks<ItemPromise>> {
  const judged = promises.flatMap((promise) => {
    const { redAfter, doneOn, state } = promise;
    if (redAfter === null || (redAfter >= today && doneOn === null) || (state !== 'published' && state !== 'overdue')) return [];
    return [{ month: monthOf(redAfter), verdict: verdictOf(redAfter, doneOn), matter: promise }];
  });
  return sorted(judged);
}

/** 《条例》第三十三条: 20 working days, 20 more where the period was extended. */
const answerDays = (extended: boolean): number => (extended ? 40 : 20);

const bareDue = (calendar: WorkingCalendar, { receivedOn, extended }: DisclosureRequest): CalendarDate | null =>
  dueDay(calendar, { from: receivedOn, days: answerDays(extended), unit: 'working' });

const waits: readonly string[] = ['unconfirmed', 'waiting-fix', 'waiting-fee'];

/** The day an answer is or was due by its file; null while the applicant is waited for, and where the calendar cannot say. */
export const fileDue = (calendar: WorkingCalendar, file: RequestFile, today: CalendarDate): CalendarDate | null =>
  waits.includes(clockState(file)) ? null : (answerDeadline(calendar, file, today)?.due ?? null);

/**
 * Requests by the month their answer was due, with the pauses and new beginnings of their files. One that was entered in the ledger alone
 * has none, so a late one there is a case to look at, not a verdict. Where the calendar is not announced, and while the applicant is
 * waited for, nothing is late.
 */
export function requestClocks(
  { requests }: Ledger,
  files: readonly RequestFile[],
  calendar: WorkingCalendar,
  today: CalendarDate,
): ReadonlyMap<Month, KeptClocks<DisclosureRequest>> {
  const fileOf = new Map(files.map((file) => [file.id, file]));
  const judged = requests.flatMap((request) => {
    const file = fileOf.get(request.id);
    const due = file === undefined ? bareDue(calendar, request) : fileDue(calendar, file, today);
    if (due === null || (due >= today && request.closedOn === null)) return [];
    return [{ month: monthOf(due), verdict: verdictOf(due, request.closedOn), matter: request }];
  });
  return sorted(judged);
}
