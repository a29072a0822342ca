import { withoutPublication, withPublication, type Addition } from '../../src-domain/channels/backfill';
import type { FinishedIssue } from '../../src-domain/channels/gazette/finish';
import type { GazetteIssue } from '../../src-domain/channels/gazette/types';
import type { DisclosureRecord, Publication } from '../../src-domain/ledger/types';
import type { DeskDatabase } from './database';

export interface ChannelStore {
  /** Enters publications of several records, all or none; what is out there on that day already stays as it is. */
  readonly publish: (additions: readonly Addition[]) => Promise<void>;
  /** Takes publications out again that were entered. */
  readonly retract: (additions: readonly Addition[]) => Promise<void>;
  /** An issue is out: the issue, its line in the book and its records' publications, all or none. */
  readonly finish: (finished: FinishedIssue) => Promise<void>;
  /** Takes all of that back. */
  readonly reopen: (issue: GazetteIssue) => Promise<void>;
}

export const channelStore = (db: DeskDatabase): ChannelStore => ({
  publish: (additions) => db.transaction('rw', db.records, async () => changeAll(db, additions, withPublication)),
  retract: (additions) => db.transaction('rw', db.records, async () => changeAll(db, additions, withoutPublication)),
  finish: ({ issue, entry, added }) =>
    db.transaction('rw', db.records, db.gazetteIssues, db.workEntries, async () => {
      await db.gazetteIssues.put(issue);
      await db.workEntries.put(entry);
      await changeAll(db, added, withPublication);
    }),
  reopen: (issue) =>
    db.transaction('rw', db.records, db.gazetteIssues, db.workEntries, async () => {
      await db.gazetteIssues.put({ ...issue, finished: null });
      await db.workEntries.delete(issue.id);
      await changeAll(db, issue.finished?.added ?? [], withoutPublication);
    }),
});

async function changeAll(
  db: DeskDatabase,
  additions: readonly Addition[],
  change: (record: DisclosureRecord, publication: Publication) => DisclosureRecord,
): Promise<void> {
  for (const { record: id, publication } of additions) {
    const record = await db.records.get(id);
    if (record !== undefined) await db.records.put(change(record, publication));
  }
}
