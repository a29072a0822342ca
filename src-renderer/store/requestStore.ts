import type { DisclosureRequest } from '../../src-domain/ledger/types';
import { nextNumber, type RequestFile } from '../../src-domain/ledger/requests/file';
import type { DeskDatabase } from './database';

/** A file and the line of the ledger made of it; null takes the line out. */
export type RowOf = (file: RequestFile) => DisclosureRequest | null;

export interface RequestStore {
  /** Without those registered by mistake and taken out. */
  readonly all: () => Promise<readonly RequestFile[]>;
  /** Those taken out, with their reasons. */
  readonly removed: () => Promise<readonly RequestFile[]>;
  /** A new file under the next number of its year; the file as kept. */
  readonly register: (file: Omit<RequestFile, 'number'>, rowOf: RowOf) => Promise<RequestFile>;
  /** File and line together, or neither: what the return counts is never another than what the file says. */
  readonly keep: (file: RequestFile, rowOf: RowOf) => Promise<void>;
}

export const requestStore = (db: DeskDatabase): RequestStore => ({
  all: () => filesOf(db, false),
  removed: () => filesOf(db, true),
  register: (fresh, rowOf) =>
    db.transaction('rw', [db.requestFiles, db.requests], async () => {
      const number = nextNumber(await db.requestFiles.toArray(), fresh.receipt.arrivedOn);
      const file = { ...fresh, number };
      await put(db, file, rowOf);
      return file;
    }),
  keep: (file, rowOf) => db.transaction('rw', [db.requestFiles, db.requests], async () => put(db, file, rowOf)),
});

const filesOf = (db: DeskDatabase, removed: boolean): Promise<readonly RequestFile[]> =>
  db.requestFiles
    .orderBy('id')
    .filter((file) => (file.removed !== undefined) === removed)
    .toArray();

async function put(db: DeskDatabase, file: RequestFile, rowOf: RowOf): Promise<void> {
  const row = rowOf(file);
  await db.requestFiles.put(file);
  await (row === null ? db.requests.delete(file.id) : db.requests.put(row));
}
