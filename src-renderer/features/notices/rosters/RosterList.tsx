import { useState } from 'react';
import { dayInChina } from '../../../../src-domain/kernel/calendarDate';
import { isApproved } from '../../../../src-domain/notices/rosters/approval';
import type { RosterBook } from '../../../../src-domain/notices/rosters/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { href } from '../../../shell/router';
import { useLedger, useRosters, useStore } from '../../../store';
import { rostersText as text } from '../../../strings/rosters';
import { Button, LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Notice } from '../../../ui/Notice';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { StateMark } from '../../../ui/StateMark';
import { useContentHash } from './contentHash';

const titleFor = ({ record }: RosterBook, records: readonly DisclosureRecord[]): string =>
  records.find(({ id }) => id === record)?.title ?? text.recordGone;

function State({ book }: { book: RosterBook }) {
  const content = useContentHash(book);
  if (content === undefined) return null;
  return isApproved(book, content) ? (
    <StateMark tone="green">{text.approved}</StateMark>
  ) : (
    <StateMark tone="yellow">{text.draft}</StateMark>
  );
}

const columnsFor = (records: readonly DisclosureRecord[], onRemove: (book: RosterBook) => void): readonly Column<RosterBook>[] => [
  { id: 'title', header: text.list.title, names: true, cell: (book) => titleFor(book, records) },
  { id: 'taken', header: text.list.taken, width: '8em', cell: ({ takenAt }) => dayInChina(takenAt) },
  { id: 'rows', header: text.list.rows, align: 'right', width: '7em', cell: ({ rows }) => String(rows.length) },
  {
    id: 'villages',
    header: text.list.villages,
    align: 'right',
    width: '5em',
    cell: ({ rows }) => String(new Set(rows.map(({ village }) => village)).size),
  },
  { id: 'state', header: text.list.state, width: '12em', cell: (book) => <State book={book} /> },
  {
    id: 'open',
    header: <span className="visually-hidden">{text.list.action}</span>,
    align: 'right',
    width: '12em',
    cell: (book) => (
      <span className="row-actions">
        <LinkButton href={href('notices', ['rosters', book.id])}>
          <span aria-hidden="true">{text.open}</span>
          <span className="visually-hidden">{text.openOf(titleFor(book, records))}</span>
        </LinkButton>
        <Button label={text.removeOf(titleFor(book, records))} onClick={() => onRemove(book)}>
          {text.remove}
        </Button>
      </span>
    ),
  },
];

/** The lists that were taken in, the newest first, and the way to a new one. */
export function RosterList() {
  const { rosters } = useStore();
  const [books, ledger] = [useRosters(), useLedger()];
  const [removed, setRemoved] = useState<RosterBook>();
  if (books === undefined || ledger === undefined) return null;
  const records = ledger?.records ?? [];
  const remove = async (book: RosterBook) => {
    await rosters.drop(book.id);
    setRemoved(book);
  };
  const restore = async (book: RosterBook) => {
    await rosters.keep(book);
    setRemoved(undefined);
  };
  const begin = <LinkButton href={href('notices', ['rosters', 'new'])}>{text.begin}</LinkButton>;
  return (
    <div className="stack">
      {removed === undefined ? null : (
        <Notice
          tone="green"
          live
          what={text.removed(titleFor(removed, records))}
          action={<Button onClick={() => void restore(removed)}>{text.restore}</Button>}
        />
      )}
      {books.length > 0 ? <div className="row rosters-begin">{begin}</div> : null}
      <PlainTable
        caption={text.caption}
        captionHidden
        columns={columnsFor(records, (book) => void remove(book))}
        rows={[...books].sort((one, other) => other.takenAt.localeCompare(one.takenAt))}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={text.none} action={begin}>
            {text.noneWhat}
          </EmptyState>
        }
      />
    </div>
  );
}
