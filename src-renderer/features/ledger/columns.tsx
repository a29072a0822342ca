import type { Complaint, DisclosureEvent, DisclosureRequest, OrganisationEntry, ReviewCase } from '../../../src-domain/ledger/types';
import { answerWords } from '../../strings/answers';
import { channelWords, entryText, ledgerText as text } from '../../strings/ledger';
import { notesText } from '../../strings/work';
import type { Column } from '../../ui/PlainTable';
import { StateMark } from '../../ui/StateMark';
import type { Noted } from './entry';

const answerOf = (code: string | null): string => Object.entries(answerWords).find(([each]) => each === code)?.[1] ?? text.none;

const eventDetail = ({ kind, channels, headAttended, persons }: DisclosureEvent): string => {
  if (kind === 'response') return (channels ?? []).map((each) => channelWords[each]).join('、');
  if (kind === 'training') return `${persons ?? 0} ${entryText.meetings.personsUnit}`;
  if (kind === 'meeting') return '';
  return headAttended === true ? entryText.responses.headYes : '';
};

const eventWords: Readonly<Record<DisclosureEvent['kind'], string>> = { ...entryText.responses.kinds, ...entryText.meetings.kinds };

const date = <Entry,>(id: string, header: string, of: (entry: Entry) => string | null): Column<Entry> => ({
  id,
  header,
  width: '8em',
  cell: (entry) => of(entry) ?? '',
});

/** What the note adds, in one quiet line. */
function noteWords({ note }: Noted<unknown>): string {
  if (note === null) return '';
  const { source, hosts, guests = [], guestNames } = note;
  const sat = guests.length === 0 ? undefined : notesText.sat(guests.map((each) => notesText.guests[each]).join('、'));
  const from = source === undefined ? undefined : notesText.from(notesText.sources[source]);
  return [from, hosts, sat, guestNames].filter((each) => each !== undefined && each !== '').join('，');
}

const eventLine = (noted: Noted<DisclosureEvent>): string =>
  [eventDetail(noted.entry), noteWords(noted)].filter((each) => each !== '').join('；');

export const eventColumns: readonly Column<Noted<DisclosureEvent>>[] = [
  date('on', text.date, ({ entry }) => entry.on),
  {
    id: 'kind',
    header: entryText.responses.kind,
    names: true,
    cell: ({ entry, note }) => (
      <>
        {eventWords[entry.kind]}
        {note?.topic === undefined ? null : <span className="second ledger-topic"> {note.topic}</span>}
      </>
    ),
  },
  { id: 'detail', header: entryText.responses.detail, cell: eventLine },
];

export const requestColumns: readonly Column<DisclosureRequest>[] = [
  date('receivedOn', entryText.requests.receivedOn, ({ receivedOn }) => receivedOn),
  { id: 'via', header: entryText.requests.via, width: '6em', cell: ({ via }) => entryText.requests.vias[via] },
  {
    id: 'applicant',
    header: entryText.requests.applicant,
    width: '8em',
    cell: ({ applicant }) => entryText.requests.applicants[applicant],
  },
  {
    id: 'answer',
    header: entryText.requests.answer,
    names: true,
    cell: ({ answer }) => (answer === null ? <StateMark tone="blue">{entryText.requests.open}</StateMark> : answerOf(answer)),
  },
  date('answeredOn', entryText.requests.answeredOn, ({ answeredOn }) => answeredOn),
  date('closedOn', entryText.requests.closedOn, ({ closedOn }) => closedOn),
  {
    id: 'fee',
    header: entryText.requests.fee,
    align: 'right',
    width: '6em',
    cell: ({ feeYuan }) => `${feeYuan} ${entryText.requests.feeUnit}`,
  },
];

const CaseKind = ({ of: { kind, afterReconsideration } }: { of: ReviewCase }) => (
  <>
    {entryText.cases.kinds[kind]}
    {afterReconsideration ? <span className="muted small"> · {entryText.cases.after}</span> : null}
  </>
);

export const caseColumns: readonly Column<ReviewCase>[] = [
  date('receivedOn', entryText.cases.receivedOn, ({ receivedOn }) => receivedOn),
  { id: 'kind', header: entryText.cases.kind, names: true, cell: (entry) => <CaseKind of={entry} /> },
  { id: 'result', header: entryText.cases.result, cell: ({ result }) => entryText.cases.results[result] },
  date('closedOn', entryText.cases.closedOn, ({ closedOn }) => closedOn),
];

export const complaintColumns: readonly Column<Noted<Complaint>>[] = [
  { id: 'on', header: entryText.complaints.on, names: true, width: '9em', cell: ({ entry }) => entry.on },
  { id: 'topic', header: notesText.matter, cell: ({ note }) => note?.topic ?? '' },
  {
    id: 'outcome',
    header: notesText.outcome,
    cell: ({ note }) =>
      note?.outcome === undefined ? <span className="muted">{notesText.noOutcome}</span> : notesText.outcomes[note.outcome],
  },
  date('closedOn', notesText.outcomeOn, ({ note }) => note?.closedOn ?? null),
];

const figure = (id: string, header: string, unit: string, of: (entry: OrganisationEntry) => number): Column<OrganisationEntry> => ({
  id,
  header: `${header}（${unit}）`,
  align: 'right',
  cell: (entry) => of(entry),
});

const { units } = entryText.organisation;

export const organisationColumns: readonly Column<OrganisationEntry>[] = [
  { id: 'asOf', header: entryText.organisation.asOf, names: true, width: '8em', cell: ({ asOf }) => asOf },
  figure('agencies', entryText.organisation.agencies, units.agencies, ({ agencies }) => agencies),
  figure('readingPoints', entryText.organisation.readingPoints, units.agencies, ({ readingPoints }) => readingPoints),
  figure('fullTime', entryText.organisation.fullTime, units.people, ({ fullTime }) => fullTime),
  figure('partTime', entryText.organisation.partTime, units.people, ({ partTime }) => partTime),
  figure('fundsWan', entryText.organisation.fundsWan, units.funds, ({ fundsWan }) => fundsWan),
];
