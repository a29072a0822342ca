import { problem, type Problem } from '../packages/problemCodes';
import type { TakenPackage } from './messages';

/** A verified package of the county, about to be taken in by a unit. */
export interface ArrivingMessage extends TakenPackage {
  readonly previous: string | null;
}

export type TakeInPlan =
  | { readonly kind: 'unchanged' }
  /** `missing`: numbers before it that never came; none of them is known to be meant for this unit. */
  | { readonly kind: 'take'; readonly missing: readonly number[] }
  | { readonly kind: 'refuse'; readonly problems: readonly Problem[] };

/** More than anybody wants to read. */
const shown = 20;

/**
 * What a unit does with a package of its county, given all it took in under the same key (formats.md, section 3). The same statement again
 * changes nothing. One of the same kind as a later one already taken in would bring an old state back; two statements of one number, or a
 * neighbour that is another one than it names, are an alarm. A number of another kind that was overtaken may still come: sticks are read in
 * any order. Gaps are no reason to refuse, since a package can be meant for another unit.
 */
export function planTakeIn(taken: readonly TakenPackage[], arriving: ArrivingMessage): TakeInPlan {
  const chain = taken.filter(({ keyid }) => keyid === arriving.keyid);
  if (chain.some(({ statementSha256 }) => statementSha256 === arriving.statementSha256)) return { kind: 'unchanged' };
  const problems = [...judgeNumber(chain, arriving), ...judgePrevious(chain, arriving)];
  return problems.length > 0 ? { kind: 'refuse', problems } : { kind: 'take', missing: missingBefore(chain, arriving) };
}

function judgeNumber(chain: readonly TakenPackage[], { kind, sequence }: ArrivingMessage): readonly Problem[] {
  const newest = Math.max(0, ...chain.filter((each) => each.kind === kind).map((each) => each.sequence));
  return [
    ...(chain.some((each) => each.sequence === sequence) ? [problem('chain/fork', 'sequence', String(sequence))] : []),
    ...(sequence < newest ? [problem('chain/rollback', 'sequence', `${String(sequence)} < ${String(newest)}`)] : []),
  ];
}

function judgePrevious(chain: readonly TakenPackage[], { sequence, previous }: ArrivingMessage): readonly Problem[] {
  const before = chain.find((each) => each.sequence === sequence - 1);
  return before !== undefined && before.statementSha256 !== previous
    ? [problem('chain/previous-mismatch', 'previous', previous ?? 'null')]
    : [];
}

/** Since the newest one taken in; a desk that takes in its first asks for nothing before it. */
function missingBefore(chain: readonly TakenPackage[], { sequence }: ArrivingMessage): readonly number[] {
  const newest = Math.max(0, ...chain.map((each) => each.sequence));
  if (newest === 0 || sequence <= newest) return [];
  return Array.from({ length: Math.min(shown, sequence - newest - 1) }, (_, at) => newest + 1 + at);
}
