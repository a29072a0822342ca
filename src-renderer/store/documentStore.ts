import type { DisclosureRecord } from '../../src-domain/ledger/types';
import type { OfficeDocument } from '../../src-domain/review/types';
import type { DeskDatabase } from './database';

export interface DocumentStore {
  /** Newest first. */
  readonly all: () => Promise<readonly OfficeDocument[]>;
  readonly find: (id: string) => Promise<OfficeDocument | undefined>;
  /** These documents and whatever corrects or opens them up, to the last. */
  readonly withFollowers: (ids: readonly string[]) => Promise<readonly OfficeDocument[]>;
  readonly keep: (document: OfficeDocument) => Promise<void>;
  /** The approved document and what changes in the ledger with it: all or nothing. */
  readonly approve: (document: OfficeDocument, records: readonly DisclosureRecord[]) => Promise<void>;
  /** Several documents: all or none. */
  readonly keepAll: (documents: readonly OfficeDocument[]) => Promise<void>;
  /** For a file that turns out not to belong here. The bytes in the vault are the host's. */
  readonly remove: (id: string) => Promise<void>;
}

export const documentStore = (db: DeskDatabase): DocumentStore => ({
  all: async () => (await db.documents.toArray()).sort((one, other) => other.createdAt.localeCompare(one.createdAt)),
  find: (id) => db.documents.get(id),
  withFollowers: (ids) => withFollowers(db, ids),
  keep: async (document) => {
    await db.documents.put(document);
  },
  approve: (document, records) =>
    db.transaction('rw', db.documents, db.records, async () => {
      await db.documents.put(document);
      await db.records.bulkPut([...records]);
    }),
  keepAll: (documents) =>
    db.transaction('rw', db.documents, async () => {
      await db.documents.bulkPut([...documents]);
    }),
  remove: (id) => db.documents.delete(id),
});

async function withFollowers(db: DeskDatabase, ids: readonly string[]): Promise<readonly OfficeDocument[]> {
  const found = new Map<string, OfficeDocument>();
  let next = (await db.documents.bulkGet([...ids])).filter((document) => document !== undefined);
  while (next.length > 0) {
    for (const document of next) found.set(document.id, document);
    const followers = await db.documents
      .where('follows.document')
      .anyOf(next.map(({ id }) => id))
      .toArray();
    next = followers.filter(({ id }) => !found.has(id));
  }
  return [...found.values()];
}
