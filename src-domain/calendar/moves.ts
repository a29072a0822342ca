import type { CountDueDay, DueDay } from './dueDays';
import type { DeadlineInput } from './types';

/** A deadline somebody is waiting for, and what it is counted from. */
export interface OpenLimit {
  readonly kind: 'publish' | 'review' | 'monthly-return';
  /** Id of the record or document, or the month of the return. */
  readonly target: string;
  /** Title of the paper; the month for a return. */
  readonly title: string;
  readonly count: DeadlineInput;
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

/** Every deadline that moves, the earliest new day first; equal ones keep their order. */
export function moves(pairs: readonly LimitPair[], before: CountDueDay, after: CountDueDay): readonly Move[] {
  return pairs
    .map(([old, limit]) => ({ limit, before: before(old.count), after: after(limit.count) }))
    .filter((move) => !same(move.before, move.after))
    .sort((one, other) => dayOf(one.after).localeCompare(dayOf(other.after)));
}
