import { useState } from 'react';
import { receivedOn, type RequestFile } from '../../../../src-domain/ledger/requests/file';
import { href } from '../../../shell/router';
import { useLedger } from '../../../store';
import { clockText, requestsText as text } from '../../../strings/requests';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import { Tabs } from '../../../ui/Tabs';
import { useApplicants } from '../applicants/ApplicantsProvider';
import { LockNotice } from '../applicants/LockNotice';
import { ClockLine } from '../ClockLine';
import { LateMark } from '../LateMark';
import { answerLabel } from '../rules';
import { lastOf } from '../../../../src-domain/ledger/requests/steps';
import { mostPressing, type Standing } from '../useRequestClocks';

type Tab = 'open' | 'closed';

function Who({ standing: { file } }: { standing: Standing }) {
  const { state, opened } = useApplicants();
  if (file.sealed === null) return <span className="muted">{text.notWritten}</span>;
  if (state !== 'open') return <span className="muted">{text.hidden}</span>;
  const applicant = opened.get(file.id);
  if (applicant === undefined) return null;
  if (applicant === null) return <span className="muted">{text.unreadable}</span>;
  return (
    <>
      {applicant.name} <span className="second request-asked">{applicant.asked}</span>
    </>
  );
}

function stateWords({ file, state }: Standing): string {
  const closed = lastOf(file.steps, 'closed');
  return closed === undefined ? clockText.states[state] : `${closed.on} ${answerLabel(closed.answer)}`;
}

/** In time or not, once it is answered. */
function Ended({ standing: { state, late, answer } }: { standing: Standing }) {
  if (state !== 'closed' || answer === null) return null;
  return late === null ? (
    <StateMark tone="green">{clockText.inTime}</StateMark>
  ) : (
    <StateMark tone="grey">{clockText.lateDays(late.late)}</StateMark>
  );
}

function Clock({ standing }: { standing: Standing }) {
  const clock = mostPressing(standing);
  return (
    <>
      {clock === undefined ? <Ended standing={standing} /> : <ClockLine clock={clock} number={standing.file.number} />}
      <LateMark standing={standing} />
    </>
  );
}

const columns: readonly Column<Standing>[] = [
  {
    id: 'number',
    header: text.columns.number,
    names: true,
    width: '7em',
    cell: ({ file }) => <a href={href('requests', [file.id])}>{file.number}</a>,
  },
  { id: 'received', header: text.columns.received, width: '8em', cell: ({ file }) => receivedOn(file.receipt) ?? text.unconfirmed },
  { id: 'who', header: text.columns.who, cell: (standing) => <Who standing={standing} /> },
  { id: 'clock', header: text.columns.clock, width: '22em', cell: (standing) => <Clock standing={standing} /> },
  { id: 'state', header: text.columns.state, width: '11em', cell: stateWords },
];

const rank = (standing: Standing): number => mostPressing(standing)?.card.remaining ?? 999;

const shownIn = (tab: Tab, standings: readonly Standing[]): readonly Standing[] =>
  standings
    .filter(({ state }) => (state === 'closed') === (tab === 'closed'))
    .sort((one, other) =>
      tab === 'open'
        ? rank(one) - rank(other) || one.file.number.localeCompare(other.file.number)
        : other.file.number.localeCompare(one.file.number),
    );

/** Entries of the ledger that have no file here: entered before, or with their days only. */
function PlainEntries({ standings }: { standings: readonly Standing[] }) {
  const ledger = useLedger();
  const known = new Set(standings.map(({ file }) => file.id));
  const plain = (ledger?.requests ?? []).filter(({ id }) => !known.has(id));
  if (plain.length === 0) return null;
  return (
    <p className="second small">
      {text.plain(plain.length)} <a href={href('ledger', ['requests'])}>{text.plainLink}</a>
    </p>
  );
}

/** Numbers that were given by mistake, each with its reason and the way back. */
function Removed({ files }: { files: readonly RequestFile[] }) {
  if (files.length === 0) return null;
  return (
    <p className="second small">
      {text.removed}
      {files.map(({ id, number }) => (
        <a key={id} className="request-removed" href={href('requests', [id])}>
          {number}
        </a>
      ))}
    </p>
  );
}

/** Every request, those in hand first by what presses most. */
export function RequestList({ standings, removed }: { standings: readonly Standing[]; removed: readonly RequestFile[] }) {
  const [tab, setTab] = useState<Tab>('open');
  const tabs = (['open', 'closed'] as const).map((id) => ({ id, label: text.tabs[id], count: shownIn(id, standings).length }));
  const register = (
    <LinkButton kind="primary" href={href('requests', ['new'])}>
      {text.register}
    </LinkButton>
  );
  return (
    <Page title={text.title} subtitle={text.subtitle} actions={register}>
      <div className="stack">
        <LockNotice />
        <Tabs label={text.tabsLabel} tabs={tabs} active={tab} onChange={setTab}>
          <Sheet padding="tight">
            <PlainTable
              caption={text.listOf(text.tabs[tab])}
              captionHidden
              columns={columns}
              rows={shownIn(tab, standings)}
              rowKey={({ file }) => file.id}
              pageSize={15}
              empty={<EmptyState title={text.empty[tab].title}>{text.empty[tab].what}</EmptyState>}
            />
          </Sheet>
        </Tabs>
        <PlainEntries standings={standings} />
        <Removed files={removed} />
      </div>
    </Page>
  );
}
