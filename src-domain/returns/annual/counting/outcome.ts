import type { CalendarDate } from '../../../kernel/calendarDate';
import type { DisclosureRequest } from '../../../ledger/types';
import { letterRows, type AnnualForm } from '../form';

/** The reason of a refusal (N14-1 … N16-3) where the file of the request has it. */
export type ReasonOf = (request: string) => string | undefined;

/** The day a request was done with: closed, or answered where nobody closed it. Never before the day it came. */
export function doneOn({ receivedOn, closedOn, answeredOn }: DisclosureRequest): CalendarDate | null {
  const day = closedOn ?? answeredOn;
  return day !== null && day < receivedOn ? receivedOn : day;
}

/**
 * The row of 表三 a finished request counts in; undefined when its answer does not say it. A refusal goes by its reason, else by its
 * letter where that points at one row only (a–d): e and f do not.
 */
export function outcomeRow(form: AnnualForm, request: DisclosureRequest, reasonOf: ReasonOf): string | undefined {
  const { id, answer, refusal } = request;
  if (answer === null) return undefined;
  if (answer !== 'ANS-4') return form.answerRows[answer];
  const reason = reasonOf(id);
  return (reason === undefined ? undefined : form.reasonRows[reason]) ?? (refusal === null ? undefined : letterRows[refusal]);
}
