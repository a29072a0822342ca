import { fail, ok, type Result } from '../../kernel/result';
import type { OfficeDocument } from '../../review/types';
import { distinctNames } from '../../unit/officers';
import type { ThreeNames } from '../../unit/types';
import type { RosterApproval, RosterBook } from './types';

/** Everything of a list that hangs, as one text: its SHA-256 is what an approval is bound to. */
export const approvedText = ({ record, template, columns, rows }: Omit<RosterBook, 'approval'>): string =>
  JSON.stringify([
    'gongkai/roster/1',
    record,
    template,
    columns.map(({ heading, kind, masked, adds }) => [heading, kind, masked, adds]),
    rows.map(({ village, group, cells }) => [village, group, cells]),
  ]);

/** The digest of `approvedText` as it is now, and the present as an RFC 3339 instant, `Z`. */
export interface ApprovalNow {
  readonly content: string;
  readonly at: string;
}

/** By the review itself: the approved document of the record is this very file, and nothing but columns was taken away. */
export function approvalByFile(
  book: RosterBook,
  document: OfficeDocument | undefined,
  { content, at }: ApprovalNow,
): RosterApproval | null {
  const stage = document?.stage;
  if (stage?.stage !== 'approved' || document?.id !== book.record) return null;
  const same = stage.attribute === 'proactive' && stage.sha256 === book.file;
  return same && book.onlyDropped ? { by: 'file', content, sha256: book.file, at } : null;
}

/** By three people who looked at this very content. */
export const approvalByNames = (names: ThreeNames, { content, at }: ApprovalNow): Result<RosterApproval, 'names-not-distinct'> =>
  distinctNames(names) ? ok({ by: 'names', content, ...names, at }) : fail('names-not-distinct');

/** Does the approval cover what the list holds now. One sign more or less and it does not. */
export const isApproved = ({ approval }: RosterBook, content: string): boolean => approval !== null && approval.content === content;
