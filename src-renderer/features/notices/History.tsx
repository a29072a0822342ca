import { lastDayOf } from '../../../src-domain/notices/posting';
import type { PostedNotice } from '../../../src-domain/notices/types';
import { noticesText as text } from '../../strings/notices';
import { href } from '../../shell/router';
import { postingAmendText } from '../../strings/postingAmends';
import { usePostings, useWithdrawnPostings } from '../../store';
import { EmptyState } from '../../ui/EmptyState';
import { PlainTable, type Column } from '../../ui/PlainTable';

const columns: readonly Column<PostedNotice>[] = [
  {
    id: 'title',
    header: text.board.title,
    names: true,
    cell: ({ id, title }) => <a href={href('notices', ['posting', id])}>{title}</a>,
  },
  { id: 'place', header: text.board.place, width: '12em', cell: ({ place }) => place },
  { id: 'posted', header: text.board.postedOn, width: '8em', cell: ({ postedOn }) => postedOn },
  { id: 'by', header: text.board.postedBy, width: '6em', cell: ({ postedBy }) => postedBy },
  {
    id: 'until',
    header: text.board.until,
    width: '8em',
    cell: (posted) => lastDayOf(posted) ?? <span className="muted">{text.noEnd}</span>,
  },
  {
    id: 'down',
    header: text.takenDownOn,
    width: '9em',
    cell: ({ takenDownOn, downEarly }) => (
      <>
        {takenDownOn}
        {downEarly === undefined ? null : <div className="small tone-yellow">{text.downEarly}</div>}
      </>
    ),
  },
  { id: 'downBy', header: text.takenDownBy, width: '6em', cell: ({ takenDownBy }) => takenDownBy },
];

/** Registered by mistake and taken back; each can still be put back. */
function Withdrawn() {
  const withdrawn = useWithdrawnPostings() ?? [];
  if (withdrawn.length === 0) return null;
  return (
    <details className="notices-closed">
      <summary>{postingAmendText.withdrawnList(withdrawn.length)}</summary>
      <ul>
        {withdrawn.map(({ id, title, place, postedOn, withdrawn: why }) => (
          <li key={id}>
            <a href={href('notices', ['posting', id])}>{title}</a>{' '}
            {postingAmendText.withdrawnLine(place, postedOn, why?.on ?? '', why?.reason ?? '')}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What came down, for whoever asks later. */
export function History() {
  const postings = usePostings();
  if (postings === undefined) return null;
  return (
    <div className="stack">
      <PlainTable
        caption={text.historyCaption}
        captionHidden
        columns={columns}
        rows={postings.filter(({ takenDownOn }) => takenDownOn !== null)}
        rowKey={({ id }) => id}
        pageSize={20}
        empty={<EmptyState title={text.historyNone}>{text.historyNoneWhat}</EmptyState>}
      />
      <Withdrawn />
    </div>
  );
}
