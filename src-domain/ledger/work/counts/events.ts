import type { Ledger } from '../../types';
import { countFact, factsBy, isWithin, sumFact, type Fact, type Stretch } from '../fact';
import { complaintOutcomes, guests, responseSources, type ComplaintOutcome, type Guest, type ResponseSource } from '../types';
import type { Notes } from './records';

/** With how many the head took part in (主要负责同志). */
export interface HeldFacts {
  readonly total: Fact;
  readonly headAttended: Fact;
}

/** Meetings and who sat in. */
export interface MeetingFacts {
  readonly total: Fact;
  readonly byGuest: Readonly<Record<Guest, Fact>>;
}

export interface ResponseFacts {
  readonly total: Fact;
  readonly bySource: Readonly<Record<ResponseSource, Fact>>;
}

export interface ComplaintFacts {
  readonly total: Fact;
  readonly open: Fact;
  readonly byOutcome: Readonly<Record<ComplaintOutcome, Fact>>;
}

/** Received in a stretch, and closed in it. */
export interface CaseFacts {
  readonly received: Fact;
  readonly reconsideration: Fact;
  readonly litigation: Fact;
  readonly corrected: Fact;
  readonly upheld: Fact;
  readonly other: Fact;
  /** Received in the stretch and not closed. */
  readonly pending: Fact;
}

interface EventFacts {
  readonly responses: ResponseFacts;
  readonly pressConferences: HeldFacts;
  readonly interviews: HeldFacts;
  readonly meetings: MeetingFacts;
  readonly held: Fact;
  readonly persons: Fact;
}

export function eventFacts({ events }: Ledger, notes: Notes, stretch: Stretch): EventFacts {
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

export function complaintFacts({ complaints }: Ledger, notes: Notes, stretch: Stretch): ComplaintFacts {
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

export function caseFacts({ cases }: Ledger, stretch: Stretch): CaseFacts {
  const closed = cases.filter(({ closedOn, result }) => result !== 'pending' && isWithin(stretch, closedOn));
  const of = (kind: (typeof cases)[number]['kind']) => countFact(closed.filter((each) => each.kind === kind));
  const received = cases.filter(({ receivedOn }) => isWithin(stretch, receivedOn));
  const withResult = (wanted: (typeof cases)[number]['result']) => countFact(closed.filter(({ result }) => result === wanted));
  return {
    received: countFact(received),
    reconsideration: of('reconsideration'),
    litigation: of('litigation'),
    corrected: withResult('corrected'),
    upheld: withResult('upheld'),
    other: withResult('other'),
    pending: countFact(received.filter(({ result }) => result === 'pending')),
  };
}
