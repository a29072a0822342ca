import type { DeskDatabase } from './database';
import type { Refusal } from './rows';

export interface RefusalStore {
  /** Newest first. */
  readonly all: () => Promise<readonly Refusal[]>;
  readonly note: (refusal: Refusal) => Promise<void>;
}

export const refusalStore = (db: DeskDatabase): RefusalStore => ({
  all: async () => (await db.refusals.toArray()).sort((one, other) => other.on.localeCompare(one.on)),
  note: async (refusal) => {
    await db.refusals.put(refusal);
  },
});
