import type { JournalHead } from '../../../src-bridge/schemas/journal';
import { away, emptyHead, reach, sameHead, type JournalBridge } from '../journal/hostJournal';

/**
 * How the journal on disk stands to what the store last knew of it. `behind`: it has lost its end, the store still has it.
 * `stranger`: neither went on from the other.
 */
export type Relation = 'same' | 'ahead' | 'behind' | 'stranger';

export type CompareTrouble = typeof away | 'damaged';

export interface Compared {
  readonly relation: Relation;
  readonly head: JournalHead;
}

/** `known` are the heads the store remembers, oldest first. */
export async function compareHeads(known: readonly JournalHead[], bridge: JournalBridge): Promise<Compared | CompareTrouble> {
  const reply = await reach(bridge.journalHead({}));
  if (reply === away) return away;
  if (!reply.ok) return 'damaged';
  const head = reply.value;
  const last = known.at(-1) ?? emptyHead;
  const shared = known.filter(({ length }) => length <= head.length).at(-1);
  const there = shared === undefined ? undefined : await hashAt(shared.length, bridge);
  if (there === away || there === 'damaged') return there;
  const held = shared !== undefined && there !== undefined && sameHead(shared, there);
  return { head, relation: held ? relationOf(last, shared, head) : 'stranger' };
}

function relationOf(last: JournalHead, shared: JournalHead, head: JournalHead): Relation {
  if (head.length === last.length) return 'same';
  if (head.length > last.length) return 'ahead';
  // That both began empty proves nothing, unless the journal is empty again.
  return shared.length > 0 || head.length === 0 ? 'behind' : 'stranger';
}

/** The head as it was after that many rows. */
async function hashAt(length: number, bridge: JournalBridge): Promise<JournalHead | CompareTrouble> {
  if (length === 0) return emptyHead;
  const reply = await reach(bridge.journalRead({ from: length - 1, limit: 1 }));
  if (reply === away) return away;
  return reply.ok ? reply.value.head : 'damaged';
}
