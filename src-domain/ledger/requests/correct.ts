import type { CalendarDate } from '../../kernel/calendarDate';
import { fail, ok, type Result } from '../../kernel/result';
import { receivedOn, type Registered, type Removal, type RequestFile } from './file';

/** Why a registration cannot be put right as typed. */
export type CorrectionTrouble = 'reason-missing' | 'nothing-changed' | 'unconfirmed-with-steps' | 'after-first-step';

const same = (one: Registered, other: Registered): boolean =>
  one.applicant === other.applicant &&
  one.receipt.way === other.receipt.way &&
  one.receipt.arrivedOn === other.receipt.arrivedOn &&
  one.receipt.confirmedOn === other.receipt.confirmedOn;

/**
 * A mistake in registering put right, with its day and reason; what stood there stays in the file. The clocks and the line of the ledger
 * follow from the file. The number stays: it stands on letters that went out. Nothing can have happened before the receipt.
 */
export function correctRegister(
  file: RequestFile,
  { receipt, applicant }: Registered,
  { on, reason }: { readonly on: CalendarDate; readonly reason: string },
): Result<RequestFile, CorrectionTrouble> {
  const [before, now] = [
    { receipt: file.receipt, applicant: file.applicant },
    { receipt, applicant },
  ];
  if (same(before, now)) return fail('nothing-changed');
  if (reason.trim() === '') return fail('reason-missing');
  const [received, first] = [receivedOn(receipt), file.steps.map((step) => step.on).sort()[0]];
  if (first !== undefined && received === null) return fail('unconfirmed-with-steps');
  if (first !== undefined && received !== null && first < received) return fail('after-first-step');
  return ok({ ...file, ...now, corrections: [...(file.corrections ?? []), { on, reason: reason.trim(), before, now }] });
}

/** Registered by mistake: out of the books, with its reason, and without the applicant's data. */
export function removeRequest(file: RequestFile, { on, reason }: Removal): Result<RequestFile, 'reason-missing'> {
  return reason.trim() === '' ? fail('reason-missing') : ok({ ...file, sealed: null, removed: { on, reason: reason.trim() } });
}

/** Back in the books; `sealed` is what the page still held, null once it is gone. */
export const restoreRequest = ({ removed: _, ...file }: RequestFile, sealed: string | null): RequestFile => ({ ...file, sealed });
