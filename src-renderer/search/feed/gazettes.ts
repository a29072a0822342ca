import type { GazetteIssue } from '../../../src-domain/channels/gazette/types';
import type { SearchEntry } from '../../../src-domain/search/types';
import type { StoreReader } from '../../store/storeReader';
import { gazetteEntry, printedArticles, type ArticleFacts } from '../entries/gazetteEntry';

/** What an issue in the making holds, as the ledger and the reviews name it now. */
async function collected(store: StoreReader, { sections }: GazetteIssue): Promise<readonly ArticleFacts[]> {
  const ids = sections.flatMap(({ records }) => records);
  const [records, documents] = [await store.find('records', ids), await store.find('documents', ids)];
  return records.flatMap((record, at): readonly ArticleFacts[] => {
    if (record === undefined) return [];
    return [{ title: record.title, indexNumber: record.indexNumber, documentNumber: documents[at]?.documentNumber ?? null }];
  });
}

/** The entry of an issue, with its articles. */
export const readGazette = async (store: StoreReader, issue: GazetteIssue): Promise<SearchEntry> =>
  gazetteEntry(issue, printedArticles(issue) ?? (await collected(store, issue)));
