import { problem, type Problem } from '../packages/problemCodes';

/** A package of one sender that the county holds. Pending: something before it is missing. */
export interface HeldPackage {
  readonly sequence: number;
  readonly statementSha256: string;
  readonly previous: string | null;
  readonly state: 'accepted' | 'pending';
}

/** A verified package that is about to be taken in. */
export type ArrivingPackage = Omit<HeldPackage, 'state'>;

export type ImportPlan =
  | { readonly kind: 'unchanged' }
  /** `settles` are the sequences of pending packages that become accepted with this one. */
  | { readonly kind: 'accept'; readonly settles: readonly number[] }
  | { readonly kind: 'hold' }
  | { readonly kind: 'refuse'; readonly problems: readonly Problem[] };

/** Last sequence up to which nothing is missing; 0 for a sender never heard of. */
const headOf = (held: readonly HeldPackage[]): number =>
  held.reduce((head, { sequence, state }) => (state === 'accepted' ? Math.max(head, sequence) : head), 0);

/**
 * What to do with a package, given all that is held of its sender (formats.md, sections 3 and 6). The same statement again changes
 * nothing. Another statement where one is held: below the head the sender went back (rollback, and the chain is forked as well), at
 * the head or among pending ones two of one number exist (fork).
 */
export function planImport(held: readonly HeldPackage[], arriving: ArrivingPackage): ImportPlan {
  if (held.some(({ statementSha256 }) => statementSha256 === arriving.statementSha256)) return { kind: 'unchanged' };
  const problems = [...judgeSequence(held, arriving), ...judgeNeighbours(held, arriving)];
  if (problems.length > 0) return { kind: 'refuse', problems };
  return arriving.sequence === headOf(held) + 1 ? { kind: 'accept', settles: settledBy(held, arriving.sequence) } : { kind: 'hold' };
}

function judgeSequence(held: readonly HeldPackage[], { sequence }: ArrivingPackage): readonly Problem[] {
  const taken = held.some((each) => each.sequence === sequence);
  return [
    ...(sequence < headOf(held) ? [problem('chain/rollback', 'sequence', `${sequence} < ${headOf(held)}`)] : []),
    ...(taken ? [problem('chain/fork', 'sequence', String(sequence))] : []),
  ];
}

/** The package before must be the one it names; the one after, unless it follows the twin held here, must name it. */
function judgeNeighbours(held: readonly HeldPackage[], { sequence, previous, statementSha256 }: ArrivingPackage): readonly Problem[] {
  const at = (place: number) => held.find((each) => each.sequence === place);
  const before = at(sequence - 1);
  const after = at(sequence) === undefined ? at(sequence + 1) : undefined;
  const breaks =
    (before !== undefined && before.statementSha256 !== previous) || (after !== undefined && after.previous !== statementSha256);
  return breaks ? [problem('chain/previous-mismatch', 'previous', previous ?? 'null')] : [];
}

/** The run of pending packages that follows without a gap. */
function settledBy(held: readonly HeldPackage[], sequence: number): readonly number[] {
  const pending = new Set(held.filter(({ state }) => state === 'pending').map((each) => each.sequence));
  const settled: number[] = [];
  for (let next = sequence + 1; pending.has(next); next += 1) settled.push(next);
  return settled;
}

/** Sequences that must exist, because later ones are held, and have not come. */
export function missingSequences(held: readonly Pick<HeldPackage, 'sequence'>[]): readonly number[] {
  const present = new Set(held.map(({ sequence }) => sequence));
  const highest = Math.max(0, ...present);
  // A sender who starts with an absurd number must not fill the disk with a list.
  const shown = Math.min(highest, 10_000);
  return Array.from({ length: shown }, (_, at) => at + 1).filter((sequence) => !present.has(sequence));
}
