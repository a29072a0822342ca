import type { InterviewAnswer, OfficeDocument, Proposal } from './types';

/** Why a submission or approval no longer holds: other bytes came in, or the stored file was changed or is gone. */
export type VoidCause = 'new-version' | 'altered' | 'missing';

/** One thing that was done with a document. `by` is who did it, `at` an RFC 3339 instant, `Z`. */
export type HistoryEntry = { readonly at: string; readonly by: string } & (
  | { readonly what: 'answered'; readonly answer: InterviewAnswer }
  | { readonly what: 'submitted'; readonly proposal: Proposal }
  | { readonly what: 'returned'; readonly reason: string }
  /** `was`: SHA-256 of the bytes that were submitted; `now`: of those that took their place, null where none can be read. */
  | { readonly what: 'voided'; readonly cause: VoidCause; readonly was: string; readonly now: string | null }
  | { readonly what: 'approved'; readonly sha256: string; readonly indexNumber: string }
);

export const noted = (document: OfficeDocument, ...entries: readonly HistoryEntry[]): OfficeDocument =>
  entries.length === 0 ? document : { ...document, history: [...document.history, ...entries] };
