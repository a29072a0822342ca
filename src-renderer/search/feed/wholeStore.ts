import type { ItemConfirmation } from '../../../src-domain/catalogue/confirmations';
import { bindsUnit } from '../../../src-domain/catalogue/promises';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { searchKey, type SearchIndex } from '../../../src-domain/search/searchIndex';
import type { SearchEntry } from '../../../src-domain/search/types';
import type { StoreReader } from '../../store/storeReader';
import type { Clocks } from '../clocks';
import { documentEntry } from '../entries/documentEntry';
import { itemEntry, villageItemEntry } from '../entries/itemEntries';
import { postingEntry } from '../entries/postingEntry';
import { documentFacts, recordEntry, type DocumentFacts } from '../entries/recordEntry';
import { requestEntry } from '../entries/requestEntry';
import { returnEntries } from '../entries/returnEntries';
import type { Office } from '../office';
import { readGazette } from './gazettes';

/** Rows read at a time: between two readings questions are answered. Documents carry their screening reports. */
const rowsAtATime = 500;
const documentsAtATime = 50;

function grouped<Row>(rows: Iterable<Row>, nameOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const [name, group] = [nameOf(row), groups.get(nameOf(row))];
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}

const readConfirmations = async (store: StoreReader): Promise<ReadonlyMap<string, readonly ItemConfirmation[]>> =>
  grouped(await store.all('nilConfirmations'), ({ item }) => item);

export interface Reading {
  readonly store: StoreReader;
  readonly index: SearchIndex;
  readonly office: Office;
  readonly clocks: Clocks;
  /** Called now and then while it lasts. */
  readonly progress: () => void;
}

/** Reads the store from end to end into the index. What is there already and did not change costs a comparison. */
export class WholeStore {
  private readonly found = new Set<string>();
  private readonly documents = new Map<string, DocumentFacts>();
  private readonly unapproved = new Map<string, SearchEntry>();
  private readonly itemOf = new Map<string, string | null>();
  /** Records of the unit's own items only: the others stand exempt whatever was published. */
  private readonly ownRecords = new Map<string, DisclosureRecord[]>();

  constructor(private readonly reading: Reading) {}

  async read(): Promise<void> {
    const { index, store, office } = this.reading;
    await this.readDocuments();
    await this.readRecords();
    for (const entry of this.unapproved.values()) this.put(entry);
    await this.readItems();
    for (const item of office.village?.items ?? []) this.put(villageItemEntry(item));
    for (const request of await store.all('requests')) this.put(requestEntry(request));
    for (const entry of returnEntries(
      office,
      (await store.all('returns')).map(({ version }) => version),
    ))
      this.put(entry);
    for (const posting of await store.all('postings'))
      if (posting.withdrawn === undefined) this.put(postingEntry(office, posting, this.itemOf.get(posting.record) ?? null));
    for (const issue of await store.all('gazetteIssues')) this.put(await readGazette(store, issue));
    index.keepOnly(this.found);
  }

  private put(entry: SearchEntry): void {
    this.found.add(searchKey(entry.kind, entry.id));
    this.reading.index.put(entry);
  }

  private async readDocuments(): Promise<void> {
    const { store, office, clocks } = this.reading;
    for await (const page of store.pages('documents', documentsAtATime))
      for (const document of page) {
        this.documents.set(document.id, documentFacts(document));
        this.unapproved.set(document.id, documentEntry(office, clocks, document));
      }
  }

  private async readRecords(): Promise<void> {
    const { store, office, clocks, progress } = this.reading;
    const own = new Set(office.catalogue.items.filter((item) => bindsUnit(item, office.unit)).map(({ id }) => id));
    for await (const page of store.pages('records', rowsAtATime)) {
      for (const record of page) {
        this.put(recordEntry(office, clocks, record, this.documents.get(record.id)));
        this.unapproved.delete(record.id);
        this.remember(record, own);
      }
      progress();
    }
  }

  private remember(record: DisclosureRecord, own: ReadonlySet<string>): void {
    const { id, catalogueItem } = record;
    this.itemOf.set(id, catalogueItem);
    if (catalogueItem === null || !own.has(catalogueItem)) return;
    const known = this.ownRecords.get(catalogueItem);
    if (known === undefined) this.ownRecords.set(catalogueItem, [record]);
    else known.push(record);
  }

  private async readItems(): Promise<void> {
    const { store, office, clocks } = this.reading;
    const confirmations = await readConfirmations(store);
    for (const item of office.catalogue.items) {
      const books = { records: this.ownRecords.get(item.id) ?? [], confirmations: confirmations.get(item.id) ?? [] };
      this.put(itemEntry(office, clocks, item, books));
    }
  }
}
