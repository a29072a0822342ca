import type { CountDueDay, DueDay } from './dueDays';
import type { DeadlineInput } from './types';

/** A deadline somebody is waiting for, and what it is counted from. */
export interface OpenLimit {
  readonly kind: 'publish' | 'review' | 'monthly-return';
  /** Id of the record or document, or the month of the return. */
  readonly target: string;
  /** Title of the paper; the month for a return. */
  readonly title: string;
  /** The strictest of them is the deadline; at least one. */
  readonly counts: readonly DeadlineInput[];
}

/** A deadline that falls on another day than before. */
export interface Move {
  readonly limit: OpenLimit;
  readonly before: DueDay;
  readonly after: DueDay;
}

const same = (one: DueDay, other: DueDay): boolean =>
  one.due === other.due && one.earliest === other.earliest && one.latest === other.latest;

/** Open limits before and after a change, in pairs: the calendar changed, or the rule that sets the limit. */
export type LimitPair = readonly [before: OpenLimit, after: OpenLimit];

const dayOf = ({ due, earliest }: DueDay): string => due ?? earliest ?? '';

const nobodyKnows: DueDay = { due: null, earliest: null, latest: null };

/** An uncertain count stands with the earliest day it may end. */
const strictest = (count: CountDueDay, counts: readonly DeadlineInput[]): DueDay =>
  counts.map(count).reduce<DueDay | null>((one, other) => (one === null || dayOf(other) < dayOf(one) ? other : one), null) ?? nobodyKnows;

/** Every deadline that moves, the earliest new day first; equal ones keep their order. */
export function moves(pairs: readonly LimitPair[], before: CountDueDay, after: CountDueDay): readonly Move[] {
  return pairs
    .map(([old, limit]) => ({ limit, before: strictest(before, old.counts), after: strictest(after, limit.counts) }))
    .filter((move) => !same(move.before, move.after))
    .sort((one, other) => dayOf(one.after).localeCompare(dayOf(other.after)));
}
