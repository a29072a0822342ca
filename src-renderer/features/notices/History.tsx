import type { PostedNotice } from '../../../src-domain/notices/types';
import { noticesText as text } from '../../strings/notices';
import { href } from '../../shell/router';
import { usePostings } from '../../store';
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
  { id: 'until', header: text.board.until, width: '8em', cell: ({ until }) => until ?? <span className="muted">{text.noEnd}</span> },
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

/** What came down, for whoever asks later. */
export function History() {
  const postings = usePostings();
  if (postings === undefined) return null;
  return (
    <PlainTable
      caption={text.historyCaption}
      captionHidden
      columns={columns}
      rows={postings.filter(({ takenDownOn }) => takenDownOn !== null)}
      rowKey={({ id }) => id}
      pageSize={20}
      empty={<EmptyState title={text.historyNone}>{text.historyNoneWhat}</EmptyState>}
    />
  );
}
