import type { Officer } from '../../src-domain/unit/types';
import type { DeskDatabase } from './database';

export interface OfficerStore {
  /** Those in post and those who left, in the order of their ids. */
  readonly all: () => Promise<readonly Officer[]>;
  readonly keep: (...officers: readonly Officer[]) => Promise<void>;
  /** For one entered by mistake; who leaves is kept with `active: false`. */
  readonly remove: (id: string) => Promise<void>;
}

export const officerStore = (db: DeskDatabase): OfficerStore => ({
  all: () => db.officers.toArray(),
  keep: async (...officers) => {
    await db.officers.bulkPut(officers);
  },
  remove: (id) => db.officers.delete(id),
});
