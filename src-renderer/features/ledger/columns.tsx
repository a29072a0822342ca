import type { Complaint, DisclosureEvent, DisclosureRequest, OrganisationEntry, ReviewCase } from '../../../src-domain/ledger/types';
import { answerWords } from '../../strings/answers';
import { channelWords, entryText, ledgerText as text } from '../../strings/ledger';
import type { Column } from '../../ui/PlainTable';
import { StateMark } from '../../ui/StateMark';

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

export const eventColumns: readonly Column<DisclosureEvent>[] = [
  date('on', text.date, ({ on }) => on),
  { id: 'kind', header: entryText.responses.kind, names: true, cell: ({ kind }) => eventWords[kind] },
  { id: 'detail', header: entryText.responses.detail, cell: eventDetail },
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

export const caseColumns: readonly Column<ReviewCase>[] = [
  date('receivedOn', entryText.cases.receivedOn, ({ receivedOn }) => receivedOn),
  { id: 'kind', header: entryText.cases.kind, names: true, cell: ({ kind }) => entryText.cases.kinds[kind] },
  { id: 'result', header: entryText.cases.result, cell: ({ result }) => entryText.cases.results[result] },
  date('closedOn', entryText.cases.closedOn, ({ closedOn }) => closedOn),
];

export const complaintColumns: readonly Column<Complaint>[] = [
  { id: 'on', header: entryText.complaints.on, names: true, cell: ({ on }) => on },
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
