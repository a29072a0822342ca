import type { Ledger, OrganisationEntry } from '../types';
import {
  caseFacts,
  complaintFacts,
  eventFacts,
  type CaseFacts,
  type ComplaintFacts,
  type HeldFacts,
  type MeetingFacts,
  type ResponseFacts,
} from './counts/events';
import { accountFacts, gazetteFacts, type AccountFacts, type GazetteFacts } from './counts/media';
import { interpretationFacts, recordFacts, type InterpretationFacts, type Notes, type RecordFacts } from './counts/records';
import { countFact, factsBy, isWithin, lastsThrough, sumFact, type Fact, type Stretch } from './fact';
import { mailboxes, type Mailboxes } from './mailbox';
import { proposals, type Proposals } from './proposals';
import { guests, workOf, type EntryNote, type WorkEntry } from './types';

/** Everything counted of a stretch of time beyond the rows of the form; each figure with the ids of the entries behind it. */
export interface WorkFacts {
  readonly records: RecordFacts;
  readonly interpretations: InterpretationFacts;
  readonly responses: ResponseFacts;
  readonly pressConferences: HeldFacts;
  readonly interviews: HeldFacts;
  readonly mailboxes: Mailboxes;
  /** Meetings of row 9.1. */
  readonly meetings: MeetingFacts;
  /** 常务会议、办公会. */
  readonly sessions: MeetingFacts;
  /** Trainings held (rows 9.2, 9.3), and those others held. */
  readonly trainings: { readonly held: Fact; readonly persons: Fact; readonly outings: Fact; readonly outingPersons: Fact };
  readonly complaints: ComplaintFacts;
  readonly cases: CaseFacts;
  readonly proposals: Proposals;
  readonly gazette: GazetteFacts;
  /** 查阅点 open at its end. */
  readonly points: Fact;
  readonly accounts: AccountFacts;
  /** The figures in force at its end. */
  readonly organisation: OrganisationEntry | null;
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
