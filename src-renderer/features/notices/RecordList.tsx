import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import type { PostedNotice } from '../../../src-domain/notices/types';
import { noticesText as text } from '../../strings/notices';
import { useLedger, usePostings } from '../../store';
import { href } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { StateMark } from '../../ui/StateMark';

function Hung({ postings }: { postings: readonly PostedNotice[] }) {
  if (postings.some(({ takenDownOn }) => takenDownOn === null)) return <StateMark tone="green">{text.hungNow}</StateMark>;
  const last = postings.map(({ takenDownOn }) => takenDownOn ?? '').sort((one, other) => other.localeCompare(one))[0];
  return <span className="muted">{last === undefined ? text.hungNot : text.hungBefore(last)}</span>;
}

const columnsFor = (postings: readonly PostedNotice[]): readonly Column<DisclosureRecord>[] => [
  { id: 'index', header: text.record.index, width: '13em', cell: ({ indexNumber }) => indexNumber },
  { id: 'title', header: text.record.title, names: true, cell: ({ title }) => title },
  { id: 'formed', header: text.record.formedOn, width: '8em', cell: ({ formedOn }) => formedOn },
  {
    id: 'hung',
    header: text.record.hung,
    width: '11em',
    cell: ({ id }) => <Hung postings={postings.filter(({ record }) => record === id)} />,
  },
  {
    id: 'make',
    header: <span className="visually-hidden">{text.record.action}</span>,
    align: 'right',
    width: '9em',
    cell: ({ id, title }) => (
      <LinkButton href={href('notices', ['sheet', id])}>
        <span aria-hidden="true">{text.make}</span>
        <span className="visually-hidden">{text.makeOf(title)}</span>
      </LinkButton>
    ),
  },
];

/** Every record that was approved for everybody, the newest first. */
export function RecordList() {
  const [ledger, postings] = [useLedger(), usePostings()];
  if (ledger === undefined || postings === undefined) return null;
  const records = (ledger?.records ?? [])
    .filter(({ attribute, indexNumber }) => attribute === 'proactive' && indexNumber !== '')
    .sort((one, other) => other.formedOn.localeCompare(one.formedOn));
  return (
    <PlainTable
      caption={text.recordsCaption}
      captionHidden
      columns={columnsFor(postings)}
      rows={records}
      rowKey={({ id }) => id}
      pageSize={20}
      empty={
        <EmptyState title={text.recordsNone} action={<LinkButton href={href('review')}>{text.toReview}</LinkButton>}>
          {text.recordsNoneWhat}
        </EmptyState>
      }
    />
  );
}
