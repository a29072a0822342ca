import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import type {
  Complaint,
  DisclosureEvent,
  DisclosureRecord,
  DisclosureRequest,
  Ledger,
  OrganisationEntry,
  Publication,
  ReviewCase,
} from '../../src-domain/ledger/types';
import type { UnitProfile } from '../../src-domain/unit/types';
import type { DeskDatabase } from './database';
import type { Rows } from './rows';

/** One book of the ledger: what is entered, changed by entering it again, and taken out. */
export interface Book<Entry, Id extends string = string> {
  readonly keep: (entry: Entry) => Promise<void>;
  readonly remove: (id: Id) => Promise<void>;
}

export interface LedgerStore {
  /** The whole ledger; undefined before the unit is set up. */
  readonly read: () => Promise<Ledger | undefined>;
  readonly findRecord: (id: string) => Promise<DisclosureRecord | undefined>;
  readonly records: Book<DisclosureRecord>;
  /** Adds publications to a record; false when there is no such record. */
  readonly publish: (recordId: string, publications: readonly Publication[]) => Promise<boolean>;
  /** Takes one publication out, by its place in the record's list. */
  readonly withdraw: (recordId: string, place: number) => Promise<boolean>;
  /** Says what a record explains, or null for nothing, in the record and in its document of the review: all or nothing. */
  readonly explain: (recordId: string, policy: string | null) => Promise<boolean>;
  readonly events: Book<DisclosureEvent>;
  readonly requests: Book<DisclosureRequest>;
  readonly cases: Book<ReviewCase>;
  readonly complaints: Book<Complaint>;
  readonly organisation: Book<OrganisationEntry, CalendarDate>;
}

export const ledgerStore = (db: DeskDatabase): LedgerStore => ({
  read: () =>
    db.transaction(
      'r',
      [db.settings, db.records, db.events, db.requests, db.cases, db.complaints, db.organisation],
      async (): Promise<Ledger | undefined> => {
        // Only settingsStore writes this row.
        const unit = (await db.settings.get('unit'))?.value as UnitProfile | undefined;
        if (unit === undefined) return undefined;
        return {
          schema: 'gongkai/ledger/1',
          unit: { code: unit.code, name: unit.name },
          records: await db.records.orderBy('formedOn').toArray(),
          events: await db.events.orderBy('on').toArray(),
          requests: await db.requests.orderBy('receivedOn').toArray(),
          cases: await db.cases.orderBy('receivedOn').toArray(),
          complaints: await db.complaints.orderBy('on').toArray(),
          organisation: await db.organisation.toArray(),
        };
      },
    ),
  findRecord: (id) => db.records.get(id),
  publish: (id, added) => changePublications(db, id, (publications) => [...publications, ...added]),
  withdraw: (id, place) => changePublications(db, id, (publications) => publications.filter((_, at) => at !== place)),
  explain: (id, policy) => bindInterpretation(db, id, policy),
  records: bookOf(db, 'records'),
  events: bookOf(db, 'events'),
  requests: bookOf(db, 'requests'),
  cases: bookOf(db, 'cases'),
  complaints: bookOf(db, 'complaints'),
  organisation: bookOf(db, 'organisation'),
});

type Entries = Pick<Rows, 'records' | 'events' | 'requests' | 'cases' | 'complaints' | 'organisation'>;

const bookOf = <Name extends keyof Entries>(db: DeskDatabase, name: Name): Book<Entries[Name]> => ({
  keep: async (entry) => {
    await db.table<Entries[Name], string>(name).put(entry);
  },
  remove: (id) => db.table(name).delete(id),
});

const changePublications = (
  db: DeskDatabase,
  id: string,
  change: (publications: readonly Publication[]) => readonly Publication[],
): Promise<boolean> =>
  db.transaction('rw', db.records, async () => {
    const record = await db.records.get(id);
    if (record === undefined) return false;
    await db.records.put({ ...record, publications: change(record.publications) });
    return true;
  });

const bindInterpretation = (db: DeskDatabase, id: string, interprets: string | null): Promise<boolean> =>
  db.transaction('rw', db.records, db.documents, async () => {
    const [record, document] = [await db.records.get(id), await db.documents.get(id)];
    if (record === undefined) return false;
    await db.records.put({ ...record, interprets });
    if (document !== undefined) await db.documents.put({ ...document, interprets });
    return true;
  });
