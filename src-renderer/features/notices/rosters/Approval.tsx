import { useState } from 'react';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import { isApproved } from '../../../../src-domain/notices/rosters/approval';
import type { RosterApproval, RosterBook } from '../../../../src-domain/notices/rosters/types';
import { useStore } from '../../../store';
import { rostersText as text } from '../../../strings/rosters';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ApprovalPanel } from './ApprovalPanel';

const approvedBy = (approval: RosterApproval): string =>
  approval.by === 'file' ? text.byFile : text.byNames(approval.handler, approval.reviewer, approval.approver, dayInChina(approval.at));

/** Whether the list may hang, who said so, and the way to an approval. `content` is undefined while it is reckoned. */
export function Approval({ book, content }: { book: RosterBook; content: string | undefined }) {
  const { rosters } = useStore();
  const [signing, setSigning] = useState(false);
  if (content === undefined) return null;
  const { approval } = book;
  if (approval !== null && isApproved(book, content))
    return (
      <Notice
        tone="green"
        what={text.approved}
        todo={approvedBy(approval)}
        action={
          <Button size="small" onClick={() => void rosters.keep({ ...book, approval: null })}>
            {text.withdraw}
          </Button>
        }
      />
    );
  return (
    <>
      <Notice
        tone="yellow"
        what={approval === null ? text.unapproved : text.changed}
        todo={text.unapprovedTodo}
        action={<Button onClick={() => setSigning(true)}>{text.approve}</Button>}
      />
      <ApprovalPanel open={signing} book={book} content={content} onClose={() => setSigning(false)} />
    </>
  );
}
