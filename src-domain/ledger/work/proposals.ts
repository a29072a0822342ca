import { isWithin, sumFact, type Fact, type Stretch } from './fact';
import { percent } from './percent';
import { proposalKinds, proposalStates, workOf, type ProposalBatch, type ProposalKind, type ProposalState, type WorkEntry } from './types';

export interface StateShare extends Fact {
  /** Of all, in percent with two decimals. */
  readonly share: string | null;
}

export interface ProposalFacts {
  readonly total: Fact;
  readonly states: Readonly<Record<ProposalState, StateShare>>;
  readonly answered: StateShare;
  readonly published: StateShare;
}

export interface Proposals extends ProposalFacts {
  readonly kinds: readonly (ProposalFacts & { readonly kind: ProposalKind })[];
}

export const totalOf = ({ states }: Pick<ProposalBatch, 'states'>): number => proposalStates.reduce((sum, state) => sum + states[state], 0);

const sameBatch = ({ kind, level, session }: ProposalBatch): string => `${kind}/${level}/${session.trim()}`;

/** Of several tellings of one session's batch the one of the latest day; of one day the later entered. */
export function standingBatches(entries: readonly ProposalBatch[]): readonly ProposalBatch[] {
  const latest = new Map<string, ProposalBatch>();
  for (const entry of entries) {
    const known = latest.get(sameBatch(entry));
    if (known === undefined || entry.on >= known.on) latest.set(sameBatch(entry), entry);
  }
  return [...latest.values()];
}

function proposalFacts(batches: readonly ProposalBatch[]): ProposalFacts {
  const total = sumFact(batches, totalOf);
  const shareOf = (of: (batch: ProposalBatch) => number): StateShare => {
    const fact = sumFact(batches, of);
    return { ...fact, share: percent(fact.value, total.value) };
  };
  return {
    total,
    states: {
      closed: shareOf(({ states }) => states.closed),
      underway: shareOf(({ states }) => states.underway),
      planned: shareOf(({ states }) => states.planned),
      impossible: shareOf(({ states }) => states.impossible),
    },
    answered: shareOf(({ answered }) => answered),
    published: shareOf(({ published }) => published),
  };
}

/** 建议提案 together and by kind; kinds that did not come up are left out. */
export function proposals(work: readonly WorkEntry[], stretch: Stretch): Proposals {
  const batches = standingBatches(workOf(work, 'proposal').filter(({ on }) => isWithin(stretch, on)));
  const kinds = proposalKinds
    .map((kind) => ({ kind, own: batches.filter((batch) => batch.kind === kind) }))
    .filter(({ own }) => own.length > 0);
  return { ...proposalFacts(batches), kinds: kinds.map(({ kind, own }) => ({ kind, ...proposalFacts(own) })) };
}
