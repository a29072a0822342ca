import type { DeskDatabase } from './database';

/** What is being typed, kept as it is typed. A draft's shape is its form's own business: read it back with care, a later version may ask more. */
export interface DraftStore {
  /** Undefined when nothing is kept. */
  readonly read: (key: string) => Promise<unknown>;
  /** All whose key begins so, by their keys. */
  readonly under: (prefix: string) => Promise<ReadonlyMap<string, unknown>>;
  readonly keep: (key: string, value: unknown) => Promise<void>;
  readonly drop: (key: string) => Promise<void>;
}

export const draftStore = (db: DeskDatabase, now: () => string): DraftStore => ({
  read: async (key) => (await db.drafts.get(key))?.value,
  under: async (prefix) => new Map((await db.drafts.where('key').startsWith(prefix).toArray()).map(({ key, value }) => [key, value])),
  keep: async (key, value) => {
    await db.drafts.put({ key, value, at: now() });
  },
  drop: (key) => db.drafts.delete(key),
});
