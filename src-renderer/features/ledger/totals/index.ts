import { workRules } from '../../../../src-bridge/resources/work';
import { stages } from '../../../../src-domain/ledger/work/types';
import type { WorkFacts } from '../../../../src-domain/ledger/work/yearFacts';
import { notesText, totalsText as text } from '../../../strings/work';
import type { BookName } from '../bookNames';
import { caseParts, complaintParts, guestParts, meetingParts, responseParts } from './events';
import { part, rate, some, type TotalPart } from './part';
import { accountParts, gazetteParts, mailboxParts, organisationParts, proposalKindParts, proposalParts } from './work';

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
      return [];
  }
}
