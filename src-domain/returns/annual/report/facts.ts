import type { Fact } from '../../../ledger/work/fact';
import { standingBatches, totalOf } from '../../../ledger/work/proposals';
import { percent } from '../../../ledger/work/percent';
import { workOf, type ProposalBatch, type ProposalKind, type WorkBook, type WorkEntry } from '../../../ledger/work/types';
import type { WorkFacts } from '../../../ledger/work/yearFacts';

/** What stands in a slot; null where no book holds it. */
export type Slots = Readonly<Record<string, string | null>>;

/** Figures the report says beyond its tables, as the books have them: nothing that no book holds is made up, it stays blank. */
export interface ReportFigures {
  readonly slots: Slots;
  /** What a paragraph is repeated for, by the keys of its entries. */
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
}

/** Entries that have a paragraph each, and what it can say of them. */
export const listFields = {
  /** 县长信箱, 331平台 … */
  platform: ['name', 'received', 'closed', 'rate'],
  /** 建议提案 of one session and kind. */
  batch: [
    ...['session', 'kind', 'total', 'closed', 'closedShare', 'underway', 'underwayShare'],
    ...['planned', 'impossible', 'answered', 'answeredShare', 'published', 'publishedShare'],
  ],
  /** 重点领域. */
  field: ['name', 'published'],
} as const;
export type ListName = keyof typeof listFields;

/** What things are called in the report. */
export interface ReportNames {
  readonly kinds: Readonly<Record<ProposalKind, string>>;
  readonly fields: readonly { readonly id: string; readonly label: string }[];
}

type Items = readonly { readonly key: string; readonly says: Slots }[];

const text = ({ value }: Fact): string => String(value);

/** A book nobody has ever written in says nothing; one that is kept says 0. */
const kept = (work: readonly WorkEntry[], book: WorkBook, slots: Slots): Slots =>
  workOf(work, book).length > 0 ? slots : Object.fromEntries(Object.keys(slots).map((key) => [key, null]));

function batchSays(batch: ProposalBatch, { kinds }: ReportNames): Slots {
  const total = totalOf(batch);
  const { states, answered, published } = batch;
  return {
    session: batch.session,
    kind: kinds[batch.kind],
    total: String(total),
    closed: String(states.closed),
    closedShare: percent(states.closed, total),
    underway: String(states.underway),
    underwayShare: percent(states.underway, total),
    planned: String(states.planned),
    impossible: String(states.impossible),
    answered: String(answered),
    answeredShare: percent(answered, total),
    published: String(published),
    publishedShare: percent(published, total),
  };
}

/** Braces mark slots, so no key holds one. */
const keyOf = (...words: readonly string[]): string => words.join(' ').replace(/[{}]/gu, '');

/** The entries of each list in a year. */
export function listItems(
  facts: WorkFacts,
  work: readonly WorkEntry[],
  names: ReportNames,
  year: number,
): Readonly<Record<ListName, Items>> {
  const batches = standingBatches(workOf(work, 'proposal').filter(({ on }) => on.startsWith(`${year}-`)));
  const tagged = new Map(facts.records.byField.map(({ field, value }) => [field, value]));
  return {
    platform: facts.mailboxes.platforms.map(({ platform, received, closed, rate }) => ({
      key: keyOf(platform),
      says: { name: platform, received: text(received), closed: text(closed), rate },
    })),
    batch: batches.map((batch) => ({ key: keyOf(batch.session.trim(), batch.level, batch.kind), says: batchSays(batch, names) })),
    field: names.fields.map(({ id, label }) => ({
      key: id,
      // Without a single tag nobody has sorted the records.
      says: { name: label, published: tagged.size === 0 ? null : String(tagged.get(id) ?? 0) },
    })),
  };
}

/** Single figures of the year. */
export function factSlots(facts: WorkFacts, work: readonly WorkEntry[]): Slots {
  const { mailboxes, proposals, sessions, trainings, gazette, accounts, interpretations, records, points } = facts;
  const staged = Object.values(records.byStage).some(({ value }) => value > 0);
  return {
    ...kept(work, 'mailbox', {
      'mailbox.received': text(mailboxes.received),
      'mailbox.closed': text(mailboxes.closed),
      'mailbox.rate': mailboxes.rate,
    }),
    ...kept(work, 'proposal', {
      'proposal.total': text(proposals.total),
      'proposal.closed': text(proposals.states.closed),
      'proposal.closedShare': proposals.states.closed.share,
      'proposal.answered': text(proposals.answered),
      'proposal.answeredShare': proposals.answered.share,
      'proposal.published': text(proposals.published),
      'proposal.publishedShare': proposals.published.share,
    }),
    ...kept(work, 'session', {
      'session.total': text(sessions.total),
      'session.deputies': text(sessions.byGuest.deputies),
      'session.members': text(sessions.byGuest.members),
      'session.media': text(sessions.byGuest.media),
      'session.public': text(sessions.byGuest.public),
    }),
    ...kept(work, 'outing', { 'training.outings': text(trainings.outings), 'training.outingPersons': text(trainings.outingPersons) }),
    ...kept(work, 'gazette', {
      'gazette.issues': text(gazette.issues),
      'gazette.copies': text(gazette.copies),
      'gazette.items': text(gazette.items),
    }),
    ...kept(work, 'account', {
      'account.open': text(accounts.open),
      'account.weibo': text(accounts.byKind.weibo),
      'account.wechat': text(accounts.byKind.wechat),
      'account.app': text(accounts.byKind.app),
      'account.video': text(accounts.byKind.video),
      'account.posts': text(accounts.posts),
    }),
    ...kept(work, 'point', { 'point.names': namesOf(work, points) }),
    ...Object.fromEntries(Object.entries(records.byStage).map(([stage, fact]) => [`stage.${stage}`, staged ? text(fact) : null])),
    'interpretation.policies': text(interpretations.policies),
    'interpretation.explained': text(interpretations.explained),
  };
}

/** 县图书馆、档案馆; null where none is open. */
function namesOf(work: readonly WorkEntry[], { ids }: Fact): string | null {
  const names = workOf(work, 'point').flatMap(({ id, name }) => (ids.includes(id) ? [name] : []));
  return names.length === 0 ? null : names.join('、');
}
