import { deadline } from '../../calendar/deadline';
import type { Deadline, Pause, WorkingCalendar } from '../../calendar/types';
import { daysBetween, type CalendarDate } from '../../kernel/calendarDate';
import { consultsOf, openConsults, type Consult } from './consults';
import { receivedOn, type RequestFile } from './file';
import { lastOf, type RequestStep } from './steps';

/** Working days: 《条例》第三十条 (补正告知), 第三十三条 (答复, 延期), 第三十二条 and 第三十四条 (征求意见). */
export const limits = { fix: 7, answer: 20, extension: 20, consult: 15 } as const;

/** Calendar days to pay after the notice (国办函〔2020〕109号). */
export const feeDays = 30;

export type ClockId = 'CLK-FIX' | 'CLK-ANS' | 'CLK-3P' | 'CLK-JOINT';

/** How far the answer is: running, stopped while others are asked, or waiting for the applicant. */
export type ClockState = 'unconfirmed' | 'running' | 'paused' | 'waiting-fix' | 'waiting-fee' | 'closed';

/** Waiting for the applicant: the limit begins anew when the correction or the money is there. */
export function clockState({ receipt, steps }: RequestFile): ClockState {
  if (receivedOn(receipt) === null) return 'unconfirmed';
  if (lastOf(steps, 'closed') !== undefined) return 'closed';
  if (lastOf(steps, 'fix-asked') !== undefined && lastOf(steps, 'fixed') === undefined) return 'waiting-fix';
  if (lastOf(steps, 'fee-noticed') !== undefined && lastOf(steps, 'fee-paid') === undefined) return 'waiting-fee';
  return openConsults(steps).length > 0 ? 'paused' : 'running';
}

/** What the clocks read of a file. */
type Dated = Pick<RequestFile, 'receipt' | 'steps'>;

/** Day zero of the answer: receipt, or the later day of the correction (第三十条) or of payment (国办函〔2020〕109号). */
function answerStart({ receipt, steps }: Dated): CalendarDate | null {
  const first = receivedOn(receipt);
  if (first === null) return null;
  const again = steps.flatMap(({ kind, on }) => (kind === 'fixed' || kind === 'fee-paid' ? [on] : []));
  return again.reduce((latest, on) => (on > latest ? on : latest), first);
}

/** The 15 working days of a third party or a co-author, from the day the letter reached them; null where none runs. */
export const consultDeadline = (calendar: WorkingCalendar, { who, reached }: Consult): Deadline | null =>
  who === 'organ' || reached === null ? null : deadline(calendar, { from: reached, days: limits.consult, unit: 'working' });

/**
 * Days not counted (第三十三条第三款): from sending the letter to the reply. Without a reply only up to today, and never past the limit of
 * the one who was asked: nothing is promised on the strength of a silence.
 */
function pauseOf(calendar: WorkingCalendar, consult: Consult, today: CalendarDate): readonly Pause[] {
  const limit = consultDeadline(calendar, consult)?.due ?? null;
  const until = consult.repliedOn ?? today;
  const to = limit !== null && limit < until ? limit : until;
  return to < consult.askedOn ? [] : [{ from: consult.askedOn, to }];
}

const pausesOf = (calendar: WorkingCalendar, steps: readonly RequestStep[], today: CalendarDate): readonly Pause[] =>
  consultsOf(steps).flatMap((consult) => pauseOf(calendar, consult, today));

/**
 * 延迟答复 (第三十五条): the day the applicant was told, explained day by day from the notice. Null where none was given, and after a later
 * beginning anew, which counts from itself.
 */
function delayedDeadline(calendar: WorkingCalendar, { steps }: Dated, from: CalendarDate): Deadline | null {
  const delayed = lastOf(steps, 'delayed');
  if (delayed === undefined || delayed.on < from) return null;
  const counted = deadline(calendar, { from: delayed.on, days: daysBetween(delayed.on, delayed.until), unit: 'calendar' });
  const days = counted.days.filter(({ date }) => date <= delayed.until);
  // The organ set this very day: no rest day moves it and no missing notice makes it doubtful.
  return { ...counted, days, due: delayed.until, certain: true, earliest: null, latest: null };
}

/**
 * CLK-ANS: 20 working days with their pauses, and the extension as its own part, or the day of a delayed answer; null before the receipt
 * is confirmed.
 */
export function answerDeadline(calendar: WorkingCalendar, file: Dated, today: CalendarDate): Deadline | null {
  const from = answerStart(file);
  if (from === null) return null;
  const delayed = delayedDeadline(calendar, file, from);
  if (delayed !== null) return delayed;
  const extension = lastOf(file.steps, 'extended')?.days ?? 0;
  return deadline(calendar, { from, days: limits.answer, unit: 'working', pauses: pausesOf(calendar, file.steps, today), extension });
}

/** The day an extension ended, as its notice told it (第三十三条第二款): whatever came after does not change it. Null where none was given. */
export function extendedUntil(calendar: WorkingCalendar, { receipt, steps }: RequestFile): CalendarDate | null {
  const extended = lastOf(steps, 'extended');
  if (extended === undefined) return null;
  const till = { receipt, steps: steps.slice(0, steps.lastIndexOf(extended) + 1) };
  return answerDeadline(calendar, till, extended.on)?.due ?? null;
}

/** CLK-FIX: by when a 补正告知 must be out; null before the receipt is confirmed. */
export function fixDeadline(calendar: WorkingCalendar, { receipt }: RequestFile): Deadline | null {
  const from = receivedOn(receipt);
  return from === null ? null : deadline(calendar, { from, days: limits.fix, unit: 'working' });
}

export interface RequestClock {
  readonly id: ClockId;
  readonly deadline: Deadline;
}

const looked: readonly RequestStep['kind'][] = ['clear', 'fix-asked', 'closed'];

/** Not to ask for a correction in time breaks nothing: the request goes on as it is (第三十条), so the clock is over, not late. */
const stillOpen = (clock: Deadline | null, today: CalendarDate): Deadline | null =>
  clock !== null && clock.due !== null && today > clock.due ? null : clock;

/** The clocks that run now, the answer's first. While the applicant is waited for the answer has none. */
export function clocksOf(calendar: WorkingCalendar, file: RequestFile, today: CalendarDate): readonly RequestClock[] {
  const state = clockState(file);
  if (state === 'unconfirmed' || state === 'closed') return [];
  const answer = state === 'waiting-fix' || state === 'waiting-fee' ? null : answerDeadline(calendar, file, today);
  const fix = file.steps.some(({ kind }) => looked.includes(kind)) ? null : stillOpen(fixDeadline(calendar, file), today);
  const asked = openConsults(file.steps).flatMap((consult): readonly RequestClock[] => {
    const counted = consultDeadline(calendar, consult);
    return counted === null ? [] : [{ id: consult.who === 'third' ? 'CLK-3P' : 'CLK-JOINT', deadline: counted }];
  });
  return [
    ...(answer === null ? [] : [{ id: 'CLK-ANS' as const, deadline: answer }]),
    ...(fix === null ? [] : [{ id: 'CLK-FIX' as const, deadline: fix }]),
    ...asked,
  ];
}
