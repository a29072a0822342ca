import { complaintOutcomes, guests, responseSources, type Guest } from '../../../../src-domain/ledger/work/types';
import type { Fact } from '../../../../src-domain/ledger/work/fact';
import type { WorkFacts } from '../../../../src-domain/ledger/work/yearFacts';
import { entryText } from '../../../strings/ledger';
import { notesText, totalsText as text } from '../../../strings/work';
import { part, some, type TotalPart } from './part';

export const guestParts = (byGuest: Readonly<Record<Guest, Fact>>): readonly TotalPart[] =>
  some(guests.map((guest) => part(guest, text.sat(notesText.guests[guest]), byGuest[guest], 'time')));

export const responseParts = ({ responses, pressConferences, interviews }: WorkFacts): readonly TotalPart[] => [
  part('responses', text.responses, responses.total, 'time'),
  ...some(responseSources.map((source) => part(source, notesText.sources[source], responses.bySource[source], 'time'))),
  part('conferences', text.pressConferences, pressConferences.total, 'time'),
  part('interviews', text.interviews, interviews.total, 'time'),
  ...some([
    part('conference-head', text.conferenceHead, pressConferences.headAttended, 'time'),
    part('head', text.interviewHead, interviews.headAttended, 'time'),
  ]),
];

export const meetingParts = ({ meetings, trainings }: WorkFacts): readonly TotalPart[] => [
  part('meetings', text.meetings, meetings.total, 'time'),
  part('held', text.held, trainings.held, 'time'),
  part('persons', text.persons, trainings.persons, 'people'),
  ...guestParts(meetings.byGuest),
];

export const caseParts = ({ cases }: WorkFacts): readonly TotalPart[] => [
  part('received', text.cases, cases.received, 'piece'),
  part('reconsideration', text.reconsideration, cases.reconsideration, 'piece'),
  part('litigation', text.litigation, cases.litigation, 'piece'),
  ...some([
    part('upheld', entryText.cases.results.upheld, cases.upheld, 'piece'),
    part('other', entryText.cases.results.other, cases.other, 'piece'),
    part('pending', entryText.cases.results.pending, cases.pending, 'piece'),
  ]),
  part('corrected', text.corrected, cases.corrected, 'piece'),
];

export const complaintParts = ({ complaints }: WorkFacts): readonly TotalPart[] => [
  part('total', text.complaints, complaints.total, 'piece'),
  ...some(complaintOutcomes.map((outcome) => part(outcome, notesText.outcomes[outcome], complaints.byOutcome[outcome], 'piece'))),
  part('open', text.openComplaints, complaints.open, 'piece'),
];
