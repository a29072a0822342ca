import { useState } from 'react';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import { isApproved } from '../../../../src-domain/notices/rosters/approval';
import type { RosterApproval, RosterBook } from '../../../../src-domain/notices/rosters/types';
import { href } from '../../../shell/router';
import { useStore } from '../../../store';
import { rosterEditText } from '../../../strings/rosterEdit';
import { rostersText as text } from '../../../strings/rosters';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ApprovalPanel } from './ApprovalPanel';

const approvedBy = (approval: RosterApproval): string =>
  approval.by === 'file' ? text.byFile : text.byNames(approval.handler, approval.reviewer, approval.approver, dayInChina(approval.at));

const Edit = ({ book }: { book: RosterBook }) => (
  <LinkButton href={href('notices', ['rosters', book.id, 'edit'])}>{rosterEditText.open}</LinkButton>
);

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
          <span className="rosters-actions">
            <Edit book={book} />
            <Button onClick={() => void rosters.keep({ ...book, approval: null })}>{text.withdraw}</Button>
          </span>
        }
      />
    );
  return (
    <>
      <Notice
        tone="yellow"
        what={approval === null ? text.unapproved : text.changed}
        todo={text.unapprovedTodo}
        action={
          <span className="rosters-actions">
            <Edit book={book} />
            <Button onClick={() => setSigning(true)}>{text.approve}</Button>
          </span>
        }
      />
      <ApprovalPanel open={signing} book={book} content={content} onClose={() => setSigning(false)} />
    </>
  );
}
