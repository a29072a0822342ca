import type { ExportedReturn } from '../../src-domain/returns/versions';
import type { DeskDatabase } from './database';
import { returnRow } from './returnStore';
import type { CarriedCopy, WrittenPackage } from './rows';

export interface PackageStore {
  /** Newest first. */
  readonly all: () => Promise<readonly WrittenPackage[]>;
  /** A package that was written, the return that left in it and the proposals (by id) that went with it: all or nothing. */
  readonly record: (written: WrittenPackage, exported: ExportedReturn, proposals: readonly string[]) => Promise<void>;
  /** A copy on a stick was written and read back; false when the package is not known. */
  readonly carried: (id: string, copy: CarriedCopy) => Promise<boolean>;
}

export const packageStore = (db: DeskDatabase): PackageStore => ({
  all: async () => (await db.packages.toArray()).sort((one, other) => other.sequence - one.sequence),
  record: (written, exported, proposals) =>
    db.transaction('rw', db.packages, db.returns, db.proposals, async () => {
      await db.packages.put(written);
      await db.returns.put(returnRow(exported));
      const sent = (await db.proposals.bulkGet([...proposals])).flatMap((proposal) => proposal ?? []);
      await db.proposals.bulkPut(sent.map((proposal) => ({ ...proposal, sentWith: written.id })));
    }),
  carried: (id, copy) =>
    db.transaction('rw', db.packages, async () => {
      const written = await db.packages.get(id);
      if (written === undefined) return false;
      await db.packages.put({ ...written, copies: [...written.copies, copy] });
      return true;
    }),
});
