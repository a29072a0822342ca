import type { DisclosureRecord } from '../../src-domain/ledger/types';
import type { OfficeDocument } from '../../src-domain/review/types';
import type { DeskDatabase } from './database';

export interface DocumentStore {
  /** Newest first. */
  readonly all: () => Promise<readonly OfficeDocument[]>;
  readonly find: (id: string) => Promise<OfficeDocument | undefined>;
  readonly keep: (document: OfficeDocument) => Promise<void>;
  /** The approved document and its entry in the ledger: both or neither. */
  readonly approve: (document: OfficeDocument, record: DisclosureRecord) => Promise<void>;
  /** For a file that turns out not to belong here. The bytes in the vault are the host's. */
  readonly remove: (id: string) => Promise<void>;
}

export const documentStore = (db: DeskDatabase): DocumentStore => ({
  all: async () => (await db.documents.toArray()).sort((one, other) => other.createdAt.localeCompare(one.createdAt)),
  find: (id) => db.documents.get(id),
  keep: async (document) => {
    await db.documents.put(document);
  },
  approve: (document, record) =>
    db.transaction('rw', db.documents, db.records, async () => {
      await db.documents.put(document);
      await db.records.put(record);
    }),
  remove: (id) => db.documents.delete(id),
});
