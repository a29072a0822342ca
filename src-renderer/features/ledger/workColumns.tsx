import { monthOf } from '../../../src-domain/kernel/month';
import type { Liveliness } from '../../../src-domain/ledger/work/accounts';
import { mailboxFacts } from '../../../src-domain/ledger/work/mailbox';
import { percent } from '../../../src-domain/ledger/work/percent';
import { totalOf } from '../../../src-domain/ledger/work/proposals';
import {
  proposalStates,
  type GazetteIssue,
  type Guest,
  type MailboxMonth,
  type MediaAccount,
  type Opinions,
  type Outing,
  type ProposalBatch,
  type ReadingPoint,
  type Session,
} from '../../../src-domain/ledger/work/types';
import { commonText } from '../../strings/common';
import { notesText, totalsText, workText } from '../../strings/work';
import type { Column } from '../../ui/PlainTable';
import { StateMark } from '../../ui/StateMark';

const plain = <Entry,>(id: string, header: string, cell: Column<Entry>['cell'], width?: string): Column<Entry> => ({
  id,
  header,
  cell,
  ...(width === undefined ? {} : { width }),
});

const number = <Entry,>(id: string, header: string, cell: Column<Entry>['cell']): Column<Entry> => ({
  id,
  header,
  align: 'right',
  cell,
});

const names = <Entry,>(id: string, header: string, cell: Column<Entry>['cell']): Column<Entry> => ({ id, header, names: true, cell });

const sat = (guests: readonly Guest[]): string => guests.map((each) => notesText.guests[each]).join('、');

const mail = workText.mailbox;

/** The share and the counts it is worked out of. */
const Satisfaction = ({ opinions: { rated, satisfied } }: { opinions: Opinions }) => (
  <>
    {totalsText.percent(percent(satisfied, rated))}
    <span className="muted small">{mail.outOf(satisfied, rated)}</span>
  </>
);

export const mailboxColumns: readonly Column<MailboxMonth>[] = [
  plain('month', mail.month, ({ on }) => commonText.monthName(monthOf(on)), '9em'),
  names('platform', mail.platform, ({ platform }) => platform),
  number('received', `${mail.received}（${mail.unit}）`, ({ received }) => received),
  number('closed', `${mail.closed}（${mail.unit}）`, ({ closed }) => closed),
  number('rate', mail.rate, (entry) => totalsText.percent(mailboxFacts([entry]).rate)),
  number('satisfaction', mail.satisfaction, (entry) =>
    entry.opinions === undefined ? <span className="muted">{mail.notAsked}</span> : <Satisfaction opinions={entry.opinions} />,
  ),
];

const batch = workText.proposal;

/** `standing` are those no later telling took the place of. */
export const proposalColumns = (standing: ReadonlySet<string>): readonly Column<ProposalBatch>[] => [
  names('session', batch.session, ({ session, level }) => (
    <>
      {session}
      <span className="muted small"> · {batch.levels[level]}</span>
    </>
  )),
  plain('kind', batch.kind, ({ kind }) => batch.kinds[kind]),
  plain(
    'on',
    batch.on,
    ({ id, on }) => (
      <>
        {on}
        {standing.has(id) ? null : <div className="muted small">{batch.overtaken}</div>}
      </>
    ),
    '8em',
  ),
  number('total', batch.total, totalOf),
  ...proposalStates.map((state) => number<ProposalBatch>(state, batch.states[state], ({ states }) => states[state])),
  number('published', batch.published, ({ published }) => published),
];

const issue = workText.gazette;

export const gazetteColumns: readonly Column<GazetteIssue>[] = [
  names('number', issue.number, ({ number: said }) => said),
  plain('on', issue.on, ({ on }) => on),
  number('pages', `${issue.pages}（${issue.units.pages}）`, ({ pages }) => pages),
  number('copies', `${issue.copies}（${issue.units.copies}）`, ({ copies }) => copies),
  number('items', `${issue.items}（${issue.units.items}）`, ({ items }) => items),
];

const point = workText.point;

export const pointColumns: readonly Column<ReadingPoint>[] = [
  names('name', point.name, ({ name }) => name),
  plain('place', point.place, ({ place }) => place),
  plain('on', point.on, ({ on }) => on, '8em'),
  plain('closedOn', point.closedOn, ({ closedOn }) => closedOn ?? point.open, '8em'),
];

const account = workText.account;

function State({ life }: { life: Liveliness | undefined }) {
  if (life === undefined) return null;
  const { state, quietDays, lastPostOn } = life;
  if (state === 'closed') return <StateMark tone="grey">{account.closed}</StateMark>;
  if (state === 'lively') return <StateMark tone="green">{account.lively(quietDays)}</StateMark>;
  return <StateMark tone="red">{lastPostOn === null ? account.silentNever(quietDays) : account.silent(quietDays)}</StateMark>;
}

const lastMonths = ({ posts }: MediaAccount): string =>
  Object.entries(posts)
    .sort(([one], [other]) => other.localeCompare(one))
    .slice(0, 3)
    .map(([month, count]) => account.postsOf(month, count))
    .join('，');

export const accountColumns = (lives: ReadonlyMap<string, Liveliness>): readonly Column<MediaAccount>[] => [
  names('name', account.name, ({ name }) => name),
  plain('kind', account.kind, ({ kind }) => account.kinds[kind], '7em'),
  plain('on', account.on, ({ on }) => on, '8em'),
  plain('last', account.lastPostOn, ({ id }) => lives.get(id)?.lastPostOn ?? '', '8em'),
  plain('state', account.state, ({ id }) => <State life={lives.get(id)} />, '12em'),
  plain('posts', totalsText.posts, lastMonths),
];

export const sessionColumns: readonly Column<Session>[] = [
  plain('on', workText.session.on, ({ on }) => on, '8em'),
  names('title', workText.session.title, ({ title }) => title),
  plain('guests', notesText.guestsLabel, ({ guests }) => sat(guests)),
  plain('names', notesText.guestNames, ({ guestNames }) => guestNames),
];

const outing = workText.outing;

export const outingColumns: readonly Column<Outing>[] = [
  plain('on', outing.on, ({ on }) => on, '8em'),
  names('title', outing.title, ({ title }) => title),
  plain('place', outing.place, ({ place }) => place),
  plain('hosts', outing.hosts, ({ hosts }) => hosts),
  number('persons', `${outing.persons}（${outing.personsUnit}）`, ({ persons }) => persons),
];
