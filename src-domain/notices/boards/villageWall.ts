import { missingThrough, type MissingPromise } from '../../catalogue/village/missing';
import type { Township } from '../../catalogue/village/overview';
import type { VillagePosting } from '../../catalogue/village/posting';
import { postingsOf } from '../../catalogue/village/postingIndex';
import type { VillagePromise } from '../../catalogue/village/promise';
import type { Village } from '../../catalogue/village/villages';

/** One item of 村务公开 as the village registered it last: it hangs until the next one (村民委员会组织法第三十条). */
export interface VillageItemOnWall {
  readonly promise: VillagePromise;
  readonly posting: VillagePosting;
}

export interface VillageWall {
  readonly items: readonly VillageItemOnWall[];
  /** What was due up to today and is not published. */
  readonly missing: readonly MissingPromise[];
}

function lastPosted(postings: ReadonlyMap<string, VillagePosting>): VillagePosting | null {
  let last: VillagePosting | null = null;
  for (const posting of postings.values()) if (posting.state === 'posted' && (last === null || posting.on > last.on)) last = posting;
  return last;
}

/** What a village itself has on its board and what it owes, out of the register of 村务公开: nothing of it is kept a second time. */
export function villageWall(township: Township, village: Village): VillageWall {
  const items = township.promises.flatMap((promise): readonly VillageItemOnWall[] => {
    if (promise.further) return [];
    const posting = lastPosted(postingsOf(township.postings, village.id, promise.item.id));
    return posting === null ? [] : [{ promise, posting }];
  });
  const [owed] = missingThrough({ ...township, villages: [village] }, township.today);
  return { items, missing: owed?.missing ?? [] };
}
