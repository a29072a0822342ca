import type { ExportedReturn } from '../../src-domain/returns/versions';
import type { DeskDatabase } from './database';
import { returnRow } from './returnStore';
import type { CarriedCopy, WrittenPackage } from './rows';

export interface PackageStore {
  /** Newest first. */
  readonly all: () => Promise<readonly WrittenPackage[]>;
  /** A package that was written, and the return that left in it: both or neither. */
  readonly record: (written: WrittenPackage, exported: ExportedReturn) => Promise<void>;
  /** A copy on a stick was written and read back; false when the package is not known. */
  readonly carried: (id: string, copy: CarriedCopy) => Promise<boolean>;
}

export const packageStore = (db: DeskDatabase): PackageStore => ({
  all: async () => (await db.packages.toArray()).sort((one, other) => other.sequence - one.sequence),
  record: (written, exported) =>
    db.transaction('rw', db.packages, db.returns, async () => {
      await db.packages.put(written);
      await db.returns.put(returnRow(exported));
    }),
  carried: (id, copy) =>
    db.transaction('rw', db.packages, async () => {
      const written = await db.packages.get(id);
      if (written === undefined) return false;
      await db.packages.put({ ...written, copies: [...written.copies, copy] });
      return true;
    }),
});
