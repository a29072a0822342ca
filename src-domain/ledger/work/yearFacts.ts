import { firstPublication } from '../publications';
import { channels, type Channel, type Ledger, type OrganisationEntry } from '../types';
import { countFact, factsBy, isWithin, lastsThrough, sumFact, type Fact, type Stretch } from './fact';
import { isPolicy } from './interpretations';
import { mailboxes, type Mailboxes } from './mailbox';
import { percent } from './percent';
import { proposals, type Proposals } from './proposals';
import {
  accountKinds,
  complaintOutcomes,
  guests,
  responseSources,
  stages,
  workOf,
  type AccountKind,
  type ComplaintOutcome,
  type EntryNote,
  type Guest,
  type ResponseSource,
  type Stage,
  type WorkEntry,
} from './types';

/** Everything counted of a stretch of time beyond the rows of the form; each figure with the ids of the entries behind it. */
export interface WorkFacts {
  /** Records first published in it; `byField` only fields somebody gave. */
  readonly records: {
    readonly published: Fact;
    readonly byChannel: Readonly<Record<Channel, Fact>>;
    readonly byStage: Readonly<Record<Stage, Fact>>;
    readonly byField: readonly (Fact & { readonly field: string })[];
  };
  /** 政策解读: what explains another record, and the policy documents with and without. `rate` in percent. */
  readonly interpretations: { readonly total: Fact; readonly policies: Fact; readonly explained: Fact; readonly rate: string | null };
  readonly responses: { readonly total: Fact; readonly bySource: Readonly<Record<ResponseSource, Fact>> };
  readonly pressConferences: { readonly total: Fact; readonly headAttended: Fact };
  readonly interviews: { readonly total: Fact; readonly headAttended: Fact };
  readonly mailboxes: Mailboxes;
  /** Meetings of row 9.1. */
  readonly meetings: { readonly total: Fact; readonly byGuest: Readonly<Record<Guest, Fact>> };
  /** 常务会议、办公会. */
  readonly sessions: { readonly total: Fact; readonly byGuest: Readonly<Record<Guest, Fact>> };
  /** Trainings held (rows 9.2, 9.3), and those others held. */
  readonly trainings: { readonly held: Fact; readonly persons: Fact; readonly outings: Fact; readonly outingPersons: Fact };
  readonly complaints: { readonly total: Fact; readonly open: Fact; readonly byOutcome: Readonly<Record<ComplaintOutcome, Fact>> };
  /** Closed in it, and received in it. */
  readonly cases: { readonly received: Fact; readonly reconsideration: Fact; readonly litigation: Fact; readonly corrected: Fact };
  readonly proposals: Proposals;
  readonly gazette: { readonly issues: Fact; readonly copies: Fact; readonly pages: Fact; readonly items: Fact };
  /** Open at its end. */
  readonly points: Fact;
  readonly accounts: { readonly open: Fact; readonly posts: Fact; readonly byKind: Readonly<Record<AccountKind, Fact>> };
  /** The figures in force at its end. */
  readonly organisation: OrganisationEntry | null;
}

type Notes = ReadonlyMap<string, EntryNote>;

function recordFacts({ records }: Ledger, notes: Notes, stretch: Stretch): WorkFacts['records'] {
  const own = records.filter((record) => record.attribute === 'proactive' && record.leadUnit);
  const published = own.filter((record) => isWithin(stretch, firstPublication(record)));
  const fieldOf = (id: string): string => notes.get(id)?.field ?? '';
  const fields = [...new Set(published.map(({ id }) => fieldOf(id)))].filter((field) => field !== '').sort();
  const byField = factsBy(fields, published, ({ id }) => [fieldOf(id)]);
  return {
    published: countFact(published),
    byChannel: factsBy(channels, published, ({ publications }) => [...new Set(publications.map(({ channel }) => channel))]),
    byStage: factsBy(stages, published, ({ id }) => notes.get(id)?.stages ?? []),
    byField: fields.flatMap((field) => (byField[field] === undefined ? [] : [{ field, ...byField[field] }])),
  };
}

function interpretationFacts({ records }: Ledger, stretch: Stretch): WorkFacts['interpretations'] {
  const within = records.filter((record) => isWithin(stretch, firstPublication(record)));
  const out = records.filter((record) => record.interprets !== null && firstPublication(record) !== undefined);
  const known = new Set(out.map(({ interprets }) => interprets));
  const policies = within.filter(isPolicy);
  const explained = policies.filter(({ id, indexNumber }) => known.has(id) || known.has(indexNumber));
  return {
    total: countFact(within.filter(({ interprets }) => interprets !== null)),
    policies: countFact(policies),
    explained: countFact(explained),
    rate: percent(explained.length, policies.length),
  };
}

function eventFacts({ events }: Ledger, notes: Notes, stretch: Stretch) {
  const within = events.filter(({ on }) => isWithin(stretch, on));
  const of = (kind: (typeof events)[number]['kind']) => within.filter((event) => event.kind === kind);
  const withHead = (kind: 'press-conference' | 'online-interview') => ({
    total: countFact(of(kind)),
    headAttended: countFact(of(kind).filter(({ headAttended }) => headAttended === true)),
  });
  const sourceOf = (id: string): readonly ResponseSource[] => {
    const source = notes.get(id)?.source;
    return source === undefined ? [] : [source];
  };
  return {
    responses: { total: countFact(of('response')), bySource: factsBy(responseSources, of('response'), ({ id }) => sourceOf(id)) },
    pressConferences: withHead('press-conference'),
    interviews: withHead('online-interview'),
    meetings: { total: countFact(of('meeting')), byGuest: factsBy(guests, of('meeting'), ({ id }) => notes.get(id)?.guests ?? []) },
    held: countFact(of('training')),
    persons: sumFact(of('training'), ({ persons }) => persons ?? 0),
  };
}

function complaintFacts({ complaints }: Ledger, notes: Notes, stretch: Stretch): WorkFacts['complaints'] {
  const within = complaints.filter(({ on }) => isWithin(stretch, on));
  const outcomeOf = (id: string) => notes.get(id)?.outcome;
  const settled = ({ id }: { readonly id: string }): readonly ComplaintOutcome[] => {
    const outcome = outcomeOf(id);
    return outcome === undefined ? [] : [outcome];
  };
  return {
    total: countFact(within),
    open: countFact(within.filter(({ id }) => outcomeOf(id) === undefined)),
    byOutcome: factsBy(complaintOutcomes, within, settled),
  };
}

function caseFacts({ cases }: Ledger, stretch: Stretch): WorkFacts['cases'] {
  const closed = cases.filter(({ closedOn, result }) => result !== 'pending' && isWithin(stretch, closedOn));
  const of = (kind: (typeof cases)[number]['kind']) => countFact(closed.filter((each) => each.kind === kind));
  return {
    received: countFact(cases.filter(({ receivedOn }) => isWithin(stretch, receivedOn))),
    reconsideration: of('reconsideration'),
    litigation: of('litigation'),
    corrected: countFact(closed.filter(({ result }) => result === 'corrected')),
  };
}

function gazetteFacts(work: readonly WorkEntry[], stretch: Stretch): WorkFacts['gazette'] {
  const issues = workOf(work, 'gazette').filter(({ on }) => isWithin(stretch, on));
  return {
    issues: countFact(issues),
    copies: sumFact(issues, ({ copies }) => copies),
    pages: sumFact(issues, ({ pages }) => pages),
    items: sumFact(issues, ({ items }) => items),
  };
}

function accountFacts(work: readonly WorkEntry[], stretch: Stretch): WorkFacts['accounts'] {
  const open = workOf(work, 'account').filter(({ on, closedOn }) => lastsThrough(stretch, on, closedOn));
  const postsIn = (posts: Readonly<Record<string, number>>): number =>
    Object.entries(posts).reduce((sum, [month, count]) => (month.startsWith(stretch) ? sum + count : sum), 0);
  return {
    open: countFact(open),
    posts: sumFact(workOf(work, 'account'), ({ posts }) => postsIn(posts)),
    byKind: factsBy(accountKinds, open, ({ kind }) => [kind]),
  };
}

const organisationAt = ({ organisation }: Ledger, stretch: Stretch): OrganisationEntry | null =>
  organisation
    .filter(({ asOf }) => lastsThrough(stretch, asOf, null))
    .reduce<OrganisationEntry | null>((latest, entry) => (latest === null || entry.asOf >= latest.asOf ? entry : latest), null);

/** Every counted fact of a stretch: a year, a month, or all there is. */
export function workFacts(work: readonly WorkEntry[], notes: readonly EntryNote[], ledger: Ledger, stretch: Stretch): WorkFacts {
  const noted: Notes = new Map(notes.map((note) => [note.id, note]));
  const { held, persons, ...events } = eventFacts(ledger, noted, stretch);
  const within = <Entry extends WorkEntry>(entries: readonly Entry[]) => entries.filter(({ on }) => isWithin(stretch, on));
  const [sessions, outings] = [within(workOf(work, 'session')), within(workOf(work, 'outing'))];
  const points = workOf(work, 'point').filter(({ on, closedOn }) => lastsThrough(stretch, on, closedOn));
  return {
    ...events,
    records: recordFacts(ledger, noted, stretch),
    interpretations: interpretationFacts(ledger, stretch),
    mailboxes: mailboxes(work, stretch),
    sessions: { total: countFact(sessions), byGuest: factsBy(guests, sessions, (session) => session.guests) },
    trainings: { held, persons, outings: countFact(outings), outingPersons: sumFact(outings, (outing) => outing.persons) },
    complaints: complaintFacts(ledger, noted, stretch),
    cases: caseFacts(ledger, stretch),
    proposals: proposals(work, stretch),
    gazette: gazetteFacts(work, stretch),
    points: countFact(points),
    accounts: accountFacts(work, stretch),
    organisation: organisationAt(ledger, stretch),
  };
}

/** The same for a calendar year: what the year's report says. */
export const yearFacts = (work: readonly WorkEntry[], notes: readonly EntryNote[], ledger: Ledger, year: number): WorkFacts =>
  workFacts(work, notes, ledger, String(year));
