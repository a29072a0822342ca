import type { CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';

/** What can be late: a record, an item's period (`item/2026-10`) or fixed day (`item/2026-01-31`), a monthly return (`2026-10`), an answer to a request (its id). */
export type LateKind = 'publish' | 'period' | 'monthly-return' | 'answer';

/** Who gave which reason when. */
export interface GivenReason {
  readonly reason: string;
  readonly by: string;
  readonly on: CalendarDate;
}

/** A red card (红牌) with its reason. It stays when the work is done (逾期办结 n 个工作日). */
export interface LateReason extends GivenReason {
  /** `kind/target`. */
  readonly id: string;
  readonly kind: LateKind;
  readonly target: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
  /** For a missed period: the record that made up for it; null where none did, or none is needed. */
  readonly madeUpBy: string | null;
  /** What was said before it was corrected, oldest first. */
  readonly before: readonly GivenReason[];
}

/** What a red card stands on. */
export interface LateMatter {
  readonly kind: LateKind;
  readonly target: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
}

export const lateId = ({ kind, target }: Pick<LateMatter, 'kind' | 'target'>): string => `${kind}/${target}`;

export type ReasonTrouble = 'by-missing' | 'reason-missing';

/** 逾期原因: given, or corrected. What was said before stays with it. */
export function giveReason(
  matter: LateMatter,
  { reason, by, on, madeUpBy }: GivenReason & { readonly madeUpBy: string | null },
  previous: LateReason | undefined,
): Result<LateReason, readonly ReasonTrouble[]> {
  const troubles: readonly ReasonTrouble[] = [
    ...(reason.trim() === '' ? ['reason-missing' as const] : []),
    ...(by.trim() === '' ? ['by-missing' as const] : []),
  ];
  if (troubles.length > 0) return fail(troubles);
  const said = { reason: reason.trim(), by: by.trim(), on };
  return ok({ ...matter, ...said, id: lateId(matter), madeUpBy, before: previous === undefined ? [] : earlier(previous, said.reason) });
}

/** Corrected words move what was said into the past; the same words again change nothing. */
const earlier = ({ reason, by, on, before }: LateReason, now: string): readonly GivenReason[] =>
  reason === now ? before : [...before, { reason, by, on }];

/** The records that made up for missed periods, by the promise's id. */
export const madeUpRecords = (reasons: readonly LateReason[]): ReadonlyMap<string, string> =>
  new Map(reasons.flatMap(({ id, madeUpBy }): readonly [string, string][] => (madeUpBy === null ? [] : [[id, madeUpBy]])));
