import type { DisclosureRequest } from '../types';
import { receivedOn, viaOf, type RequestFile } from './file';
import type { OutcomeRules } from './outcomes';
import { lastOf } from './steps';

/**
 * The line of the ledger that travels: codes, dates and outcomes, nothing else of the file. Null while the receipt is not confirmed:
 * then no request was received yet (条例第三十一条); and null for one registered by mistake and taken out. A fee counts when it was paid.
 * A delayed answer (第三十五条) is no extension (第三十三条第二款) and is counted as the answer it ends in.
 */
export function ledgerRow({ refusals }: OutcomeRules, file: RequestFile): DisclosureRequest | null {
  const received = receivedOn(file.receipt);
  if (received === null || file.removed !== undefined) return null;
  const closed = lastOf(file.steps, 'closed');
  const refusal = refusals.find(({ reason }) => reason === closed?.reason)?.refusal ?? null;
  return {
    id: file.id,
    receivedOn: received,
    via: viaOf(file.receipt),
    applicant: file.applicant,
    closedOn: closed?.on ?? null,
    extended: lastOf(file.steps, 'extended') !== undefined,
    answeredOn: closed?.on ?? null,
    answer: closed?.answer ?? null,
    refusal: closed?.answer === 'ANS-4' ? refusal : null,
    feeYuan: lastOf(file.steps, 'fee-paid')?.yuan ?? 0,
  };
}
