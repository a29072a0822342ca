import { workRules } from '../../../src-bridge/resources/work';
import type { Fact } from '../../../src-domain/ledger/work/fact';
import {
  accountKinds,
  complaintOutcomes,
  guests,
  proposalStates,
  responseSources,
  stages,
  type Guest,
} from '../../../src-domain/ledger/work/types';
import type { WorkFacts } from '../../../src-domain/ledger/work/yearFacts';
import { entryText } from '../../strings/ledger';
import { notesText, totalsText as text, workText } from '../../strings/work';
import type { BookName } from './bookNames';

/** One figure of a book's line of totals. */
export interface TotalPart {
  /** As the address names it. */
  readonly key: string;
  readonly label: string;
  readonly words: string;
  /** What it counts; null where it is worked out of others. */
  readonly ids: readonly string[] | null;
}

const none: readonly TotalPart[] = [];

type Unit = keyof typeof text.units;

const part = (key: string, label: string, { value, ids }: Fact, unit: Unit, share = ''): TotalPart => ({
  key,
  label,
  words: `${value}${text.units[unit]}${share}`,
  ids: value === 0 ? [] : ids,
});

const rate = (key: string, label: string, percent: string | null): TotalPart => ({ key, label, words: text.percent(percent), ids: null });

/** Only those that came up. */
const some = (parts: readonly TotalPart[]): readonly TotalPart[] => parts.filter(({ ids }) => ids !== null && ids.length > 0);

const guestParts = (byGuest: Readonly<Record<Guest, Fact>>): readonly TotalPart[] =>
  some(guests.map((guest) => part(guest, text.sat(notesText.guests[guest]), byGuest[guest], 'time')));

const fieldLabel = (field: string): string => workRules.fields.find(({ id }) => id === field)?.label ?? field;

const recordParts = ({ records }: WorkFacts): readonly TotalPart[] => [
  part('published', text.published, records.published, 'item'),
  ...some(stages.map((stage) => part(stage, notesText.stages[stage], records.byStage[stage], 'item'))),
  ...records.byField.map((each) => part(`field-${each.field}`, fieldLabel(each.field), each, 'item')),
];

const interpretationParts = ({ interpretations }: WorkFacts): readonly TotalPart[] => [
  part('total', text.interpretations, interpretations.total, 'article'),
  part('policies', text.policies, interpretations.policies, 'document'),
  part('explained', text.explained, interpretations.explained, 'document'),
  rate('rate', text.explainedRate, interpretations.rate),
];

const responseParts = ({ responses, pressConferences, interviews }: WorkFacts): readonly TotalPart[] => [
  part('responses', text.responses, responses.total, 'time'),
  ...some(responseSources.map((source) => part(source, notesText.sources[source], responses.bySource[source], 'time'))),
  part('conferences', text.pressConferences, pressConferences.total, 'time'),
  part('interviews', text.interviews, interviews.total, 'time'),
  ...some([
    part('conference-head', text.conferenceHead, pressConferences.headAttended, 'time'),
    part('head', text.interviewHead, interviews.headAttended, 'time'),
  ]),
];

/** Only where a platform asks people at all. */
const opinionParts = ({ rated, satisfied, satisfaction }: WorkFacts['mailboxes']): readonly TotalPart[] =>
  rated.ids.length === 0
    ? []
    : [
        part('rated', text.rated, rated, 'piece'),
        part('satisfied', text.satisfied, satisfied, 'piece'),
        rate('satisfaction', text.satisfaction, satisfaction),
      ];

function mailboxParts({ mailboxes }: WorkFacts): readonly TotalPart[] {
  const each = mailboxes.platforms.length < 2 ? [] : mailboxes.platforms;
  return [
    part('received', text.received, mailboxes.received, 'piece'),
    part('closed', text.closed, mailboxes.closed, 'piece'),
    rate('rate', text.rate, mailboxes.rate),
    ...opinionParts(mailboxes),
    ...each.map(({ platform, received, closed, rate: own }) => ({
      key: `platform-${platform}`,
      label: platform,
      words: `${closed.value}/${received.value}${text.units.piece}（${text.percent(own)}）`,
      ids: received.ids,
    })),
  ];
}

const meetingParts = ({ meetings, trainings }: WorkFacts): readonly TotalPart[] => [
  part('meetings', text.meetings, meetings.total, 'time'),
  part('held', text.held, trainings.held, 'time'),
  part('persons', text.persons, trainings.persons, 'people'),
  ...guestParts(meetings.byGuest),
];

const caseParts = ({ cases }: WorkFacts): readonly TotalPart[] => [
  part('received', text.cases, cases.received, 'piece'),
  part('reconsideration', text.reconsideration, cases.reconsideration, 'piece'),
  part('litigation', text.litigation, cases.litigation, 'piece'),
  ...some([
    part('upheld', text.upheld, cases.upheld, 'piece'),
    part('other', text.otherResult, cases.other, 'piece'),
    part('pending', text.pendingCases, cases.pending, 'piece'),
  ]),
  part('corrected', text.corrected, cases.corrected, 'piece'),
];

const complaintParts = ({ complaints }: WorkFacts): readonly TotalPart[] => [
  part('total', text.complaints, complaints.total, 'piece'),
  ...some(complaintOutcomes.map((outcome) => part(outcome, notesText.outcomes[outcome], complaints.byOutcome[outcome], 'piece'))),
  part('open', text.openComplaints, complaints.open, 'piece'),
];

const shareWords = (share: string | null): string => (share === null ? '' : text.share(share));

const proposalParts = ({ proposals }: WorkFacts): readonly TotalPart[] => [
  part('total', text.proposals, proposals.total, 'piece'),
  ...proposalStates.map((state) => {
    const fact = proposals.states[state];
    return part(state, workText.proposal.states[state], fact, 'piece', shareWords(fact.share));
  }),
  part('answered', text.answered, proposals.answered, 'piece', shareWords(proposals.answered.share)),
  part('published', text.resultsOut, proposals.published, 'piece', shareWords(proposals.published.share)),
];

/** Each kind apart where several came up. */
const proposalKindParts = ({ proposals: { kinds } }: WorkFacts): readonly TotalPart[] =>
  kinds.length < 2 ? [] : kinds.map(({ kind, total }) => part(`kind-${kind}`, workText.proposal.kinds[kind], total, 'piece'));

const accountParts = ({ accounts: { open, posts, byKind } }: WorkFacts): readonly TotalPart[] => [
  part('accounts', text.accounts, open, 'place'),
  part('posts', text.posts, posts, 'item'),
  ...some(accountKinds.map((kind) => part(`kind-${kind}`, workText.account.kinds[kind], byKind[kind], 'place'))),
];

function organisationParts({ organisation: latest }: WorkFacts): readonly TotalPart[] {
  if (latest === null) return none;
  const { asOf, agencies, readingPoints, fullTime, partTime, fundsWan } = latest;
  const words = entryText.organisation;
  const one = (key: string, label: string, value: number, unit: string): TotalPart => ({
    key,
    label,
    words: `${value}${unit}`,
    ids: [asOf],
  });
  return [
    one('agencies', words.agencies, agencies, words.units.agencies),
    one('readingPoints', words.readingPoints, readingPoints, words.units.agencies),
    one('people', words.people, fullTime + partTime, words.units.people),
    one('fullTime', words.fullTime, fullTime, words.units.people),
    one('partTime', words.partTime, partTime, words.units.people),
    one('fundsWan', words.fundsWan, fundsWan, words.units.funds),
  ];
}

const gazetteParts = ({ gazette }: WorkFacts): readonly TotalPart[] => [
  part('issues', text.issues, gazette.issues, 'issue'),
  part('copies', text.copies, gazette.copies, 'copy'),
  part('pages', text.pages, gazette.pages, 'page'),
  part('items', text.items, gazette.items, 'item'),
];

/** The line of totals over a book, from the facts of the stretch that is shown. */
export function totalParts(book: BookName, facts: WorkFacts): readonly TotalPart[] {
  switch (book) {
    case 'records':
      return recordParts(facts);
    case 'interpretations':
      return interpretationParts(facts);
    case 'responses':
      return responseParts(facts);
    case 'mailbox':
      return mailboxParts(facts);
    case 'meetings':
      return meetingParts(facts);
    case 'sessions':
      return [part('sessions', text.sessions, facts.sessions.total, 'time'), ...guestParts(facts.sessions.byGuest)];
    case 'outings':
      return [
        part('outings', text.outings, facts.trainings.outings, 'time'),
        part('persons', text.outingPersons, facts.trainings.outingPersons, 'people'),
      ];
    case 'cases':
      return caseParts(facts);
    case 'complaints':
      return complaintParts(facts);
    case 'proposals':
      return [...proposalParts(facts), ...proposalKindParts(facts)];
    case 'gazette':
      return gazetteParts(facts);
    case 'points':
      return [part('points', text.points, facts.points, 'place')];
    case 'accounts':
      return accountParts(facts);
    case 'organisation':
      return organisationParts(facts);
    case 'requests':
      return none;
  }
}
