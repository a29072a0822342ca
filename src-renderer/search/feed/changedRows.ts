import type { SearchIndex } from '../../../src-domain/search/searchIndex';
import type { SearchKind } from '../../../src-domain/search/types';
import type { TableName } from '../../store/rows';
import type { ChangedRows, StoreReader } from '../../store/storeReader';
import { documentEntry } from '../entries/documentEntry';
import { itemEntry } from '../entries/itemEntries';
import { postingEntry } from '../entries/postingEntry';
import { documentFacts, recordEntry } from '../entries/recordEntry';
import { requestEntry } from '../entries/requestEntry';
import { returnEntries } from '../entries/returnEntries';
import { readGazette } from './gazettes';
import type { Reading } from './wholeStore';

/** Tables whose change can move anything: the whole store is gone through again. */
const wide: readonly TableName[] = ['catalogues', 'catalogueItems', 'adoptions'];

const narrow: readonly TableName[] = ['records', 'documents', 'nilConfirmations', 'requests', 'returns', 'postings', 'gazetteIssues'];

/** Does a change need the whole store to be gone through; `settings` is asked by itself. */
export const needsAll = (changed: ChangedRows): boolean =>
  wide.some((table) => changed.has(table)) || narrow.some((table) => changed.get(table) === null && table !== 'returns');

export const concerns = (changed: ChangedRows): boolean => ['settings' as const, ...wide, ...narrow].some((table) => changed.has(table));

const keysOf = (changed: ChangedRows, ...tables: readonly TableName[]): readonly string[] => [
  ...new Set(tables.flatMap((table) => changed.get(table) ?? [])),
];

/** Brings named rows into the index, and what depends on them. */
export async function readChanged(reading: Reading, changed: ChangedRows): Promise<void> {
  const items = new Set(keysOf(changed, 'nilConfirmations').map((key) => key.split('/')[0] ?? ''));
  await readPapers(reading, keysOf(changed, 'records', 'documents'), items);
  for (const item of items) await readItem(reading, item);
  await readRequests(reading, keysOf(changed, 'requests'));
  await readPostings(reading, keysOf(changed, 'postings'));
  await readGazettes(reading, keysOf(changed, 'gazetteIssues'));
  if (changed.has('returns')) await readReturns(reading);
}

const touch = (items: Set<string>, ...touched: readonly (string | null | undefined)[]): void => {
  for (const item of touched) if (item !== null && item !== undefined) items.add(item);
};

/** A record or the document it is to become: one of them stands in the index. Notes the items whose standing may have moved. */
async function readPapers({ store, index, office, clocks }: Reading, ids: readonly string[], items: Set<string>): Promise<void> {
  const [records, documents] = [await store.find('records', ids), await store.find('documents', ids)];
  for (const [at, id] of ids.entries()) {
    const [record, document] = [records[at], documents[at]];
    touch(items, index.entry('record', id)?.item, record?.catalogueItem);
    if (record === undefined) index.remove('record', id);
    else index.put(recordEntry(office, clocks, record, document && documentFacts(document)));
    if (record !== undefined || document === undefined) index.remove('document', id);
    else index.put(documentEntry(office, clocks, document));
  }
}

async function readItem({ store, index, office, clocks }: Reading, id: string): Promise<void> {
  const item = office.items.get(id);
  if (item === undefined) return;
  const records = await present(store, 'records', index.idsOf('record', id));
  const confirmations = await store.beginning('nilConfirmations', `${id}/`);
  index.put(itemEntry(office, clocks, item, { records, confirmations }));
}

async function readRequests({ store, index }: Reading, ids: readonly string[]): Promise<void> {
  removeAll(index, 'request', ids);
  for (const request of await present(store, 'requests', ids)) index.put(requestEntry(request));
}

async function readPostings({ store, index, office }: Reading, ids: readonly string[]): Promise<void> {
  removeAll(index, 'posting', ids);
  for (const posting of await present(store, 'postings', ids)) {
    if (posting.withdrawn !== undefined) continue;
    const item = index.entry('record', posting.record)?.item ?? null;
    index.put(postingEntry(office, posting, item));
  }
}

async function readGazettes({ store, index }: Reading, ids: readonly string[]): Promise<void> {
  removeAll(index, 'gazette', ids);
  for (const issue of await present(store, 'gazetteIssues', ids)) index.put(await readGazette(store, issue));
}

async function readReturns({ store, index, office }: Reading): Promise<void> {
  const versions = (await store.all('returns')).map(({ version }) => version);
  const entries = returnEntries(office, versions);
  for (const id of index.idsOf('return', null)) if (!entries.some((entry) => entry.id === id)) index.remove('return', id);
  for (const entry of entries) index.put(entry);
}

const removeAll = (index: SearchIndex, kind: SearchKind, ids: readonly string[]): void => {
  for (const id of ids) index.remove(kind, id);
};

const present = async <Name extends 'records' | 'requests' | 'postings' | 'gazetteIssues'>(
  store: StoreReader,
  table: Name,
  ids: readonly string[],
) => (await store.find(table, ids)).filter((row) => row !== undefined);
