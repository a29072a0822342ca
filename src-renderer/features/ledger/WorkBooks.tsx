import { useMemo } from 'react';
import { workRules } from '../../../src-bridge/resources/work';
import { organisationOn } from '../../../src-domain/ledger/organisation';
import { accountsSeen, isOpen, laterOut, liveliness, nothingOut } from '../../../src-domain/ledger/work/accounts';
import { standingBatches } from '../../../src-domain/ledger/work/proposals';
import { workOf, type WorkBook, type WorkOf } from '../../../src-domain/ledger/work/types';
import { href } from '../../shell/router';
import { useStore } from '../../store';
import { workText as text } from '../../strings/work';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { Column } from '../../ui/PlainTable';
import { useToday } from '../../ui/today';
import { outings, sessions } from './books/gatherings';
import { mailbox } from './books/mailbox';
import { accounts, gazette, points } from './books/media';
import { proposals } from './books/proposals';
import { EntryTab } from './EntryTab';
import type { EntryKind } from './entry';
import { isShown, newestFirst, type Shown } from './shownEntries';
import type { BooksRead } from './useBooks';
import {
  accountColumns,
  gazetteColumns,
  mailboxColumns,
  outingColumns,
  pointColumns,
  proposalColumns,
  sessionColumns,
} from './workColumns';

interface BookProps {
  books: BooksRead;
  shown: Shown;
}

interface WorkTabProps<Book extends WorkBook> extends BookProps {
  book: Book;
  kind: EntryKind<WorkOf<Book>>;
  columns: readonly Column<WorkOf<Book>>[];
  /** Lasting things are shown whatever month is asked for. */
  lasting?: boolean;
}

const idOf = ({ id }: { readonly id: string }): string => id;

function WorkTab<Book extends WorkBook>({ book, kind, columns, books, shown, lasting = false }: WorkTabProps<Book>) {
  const { workEntries } = useStore();
  const within = lasting && shown.counted === null ? { ...shown, period: null, year: null } : shown;
  const entries = workOf(books.work, book).filter(({ id, on }) => isShown(within, id, [on]));
  return (
    <EntryTab
      kind={kind}
      entries={newestFirst(entries, ({ on }) => on)}
      columns={columns}
      idOf={idOf}
      empty={text[book].empty}
      lasting={lasting}
      onPut={(entry) => workEntries.keep(entry)}
      onRemove={({ id }) => workEntries.drop(id)}
    />
  );
}

export function MailboxBook(props: BookProps) {
  return <WorkTab {...props} book="mailbox" kind={mailbox(workOf(props.books.work, 'mailbox'))} columns={mailboxColumns} />;
}

export function ProposalsBook(props: BookProps) {
  const standing = new Set(standingBatches(workOf(props.books.work, 'proposal')).map(({ id }) => id));
  return <WorkTab {...props} book="proposal" kind={proposals} columns={proposalColumns(standing)} />;
}

export const GazetteBook = (props: BookProps) => <WorkTab {...props} book="gazette" kind={gazette} columns={gazetteColumns} />;
export const SessionsBook = (props: BookProps) => <WorkTab {...props} book="session" kind={sessions} columns={sessionColumns} />;
export const OutingsBook = (props: BookProps) => <WorkTab {...props} book="outing" kind={outings} columns={outingColumns} />;

/** 查阅点 by name; row 8.2 is entered apart, so that they may differ is said. */
export function PointsBook(props: BookProps) {
  const today = useToday();
  const { ledger, work } = props.books;
  const listed = workOf(work, 'point').filter((point) => isOpen(point, today)).length;
  const entered = organisationOn(ledger, today)?.readingPoints;
  const differ = listed > 0 && entered !== undefined && entered !== listed;
  return (
    <>
      {differ ? (
        <Notice
          tone="yellow"
          what={text.point.differs(listed, entered)}
          todo={text.point.differsTodo}
          action={<LinkButton href={href('ledger', ['organisation'])}>{text.point.toOrganisation}</LinkButton>}
        />
      ) : null}
      <WorkTab {...props} book="point" kind={points} columns={pointColumns} lasting />
    </>
  );
}

/** 新媒体账号 and which of them fell silent. */
export function AccountsBook(props: BookProps) {
  const today = useToday();
  const { ledger, work } = props.books;
  const seen = useMemo(() => accountsSeen(work, laterOut(nothingOut, ledger.records, today), today), [work, ledger, today]);
  const lives = new Map(seen.map((account) => [account.id, liveliness(workRules.silence, account, today)]));
  const silent = seen.filter(({ id }) => lives.get(id)?.state === 'silent').map(({ name }) => name);
  return (
    <>
      {silent.length === 0 ? null : (
        <Notice tone="red" what={text.account.silentFound(silent.join('、'), workRules.silence.days)} todo={text.account.silentTodo} />
      )}
      <WorkTab {...props} book="account" kind={accounts(workOf(work, 'account'), today)} columns={accountColumns(lives)} lasting />
    </>
  );
}
