import { useEffect, useMemo, useState } from 'react';
import { blocksOf } from '../../../../src-domain/channels/blocks';
import { gazetteSigns } from '../../../../src-domain/channels/gazette/paper';
import type { GazetteArticle } from '../../../../src-domain/channels/gazette/types';
import { channelTextId, type ChannelText, type Words } from '../../../../src-domain/channels/types';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { useBridge } from '../../../shell/bridge';
import { titleLines } from '../../../shell/papers/titleLines';
import { useStore } from '../../../store';
import { readApproved, type Approved, type CheckedBy } from '../desk/readApproved';
import { readyWords, sourceOf } from '../desk/words';

/** Why a record cannot be printed. */
export type Hindrance = 'unread' | 'screened' | 'gone';

export interface Articles {
  readonly of: ReadonlyMap<string, GazetteArticle>;
  readonly hindered: readonly { readonly record: string; readonly title: string; readonly why: Hindrance }[];
  /** How many are read of all. */
  readonly done: number;
  readonly all: number;
}

/** The approved texts of the records, read one after another; each once. */
function useTexts(ids: readonly string[], records: ReadonlyMap<string, DisclosureRecord>, by: CheckedBy) {
  const bridge = useBridge();
  const { documents } = useStore();
  const [read, setRead] = useState<ReadonlyMap<string, Approved | null>>(new Map());
  const next = ids.find((id) => !read.has(id) && records.has(id));
  useEffect(() => {
    const record = next === undefined ? undefined : records.get(next);
    if (record === undefined) return undefined;
    let wanted = true;
    const look = async (): Promise<Approved | null> => {
      const found = await readApproved(bridge, record, (await documents.find(record.id)) ?? null, by);
      return 'approved' in found ? found.approved : null;
    };
    void look().then((approved) => {
      if (wanted) setRead((before) => new Map([...before, [record.id, approved]]));
    });
    return () => {
      wanted = false;
    };
  }, [next, records, bridge, documents, by]);
  return read;
}

/** 白阳镇人民政府 → 白阳镇 */
const placeOf = (unit: string): string => unit.replace(/人民政府.*$/u, '');

function articleOf(
  { id, indexNumber }: DisclosureRecord,
  documentNumber: string | null,
  { title, body }: Words,
  unit: string,
): GazetteArticle {
  const lines = (signs: number): readonly string[] => titleLines(title, signs, [unit, placeOf(unit), '关于']);
  return {
    record: id,
    title,
    titleLines: lines(gazetteSigns.title),
    entryLines: lines(gazetteSigns.entry),
    documentNumber,
    indexNumber,
    blocks: blocksOf(body),
  };
}

/** What an issue prints: the words of each record for the gazette, judged as what leaves. */
export function useArticles(
  ids: readonly string[],
  ledger: readonly DisclosureRecord[],
  texts: readonly ChannelText[],
  by: CheckedBy,
): Articles {
  const records = useMemo(() => new Map(ledger.map((each) => [each.id, each])), [ledger]);
  const read = useTexts(ids, records, by);
  const key = ids.join(' ');
  return useMemo(() => {
    const of = new Map<string, GazetteArticle>();
    const hindered: { record: string; title: string; why: Hindrance }[] = [];
    const wanted = key === '' ? [] : key.split(' ');
    for (const id of wanted) {
      const [record, approved] = [records.get(id), read.get(id)];
      if (record === undefined) hindered.push({ record: id, title: id, why: 'gone' });
      else if (approved === null) hindered.push({ record: id, title: record.title, why: 'unread' });
      else if (approved !== undefined) {
        const textId = channelTextId(id, 'gazette');
        const blank: ChannelText = { id: textId, record: id, channel: 'gazette', words: null, sha256: approved.sha256, takenOn: null };
        const kept = texts.find((each) => each.id === textId) ?? blank;
        const source = sourceOf(record, approved, by, by.today);
        const { words, stops } = readyWords({ channel: 'gazette', record, source, approved, by, kept, asked: null });
        if (stops.length > 0) hindered.push({ record: id, title: record.title, why: 'screened' });
        of.set(id, articleOf(record, approved.documentNumber, words, by.unit.name));
      }
    }
    return { of, hindered, done: of.size + hindered.filter(({ why }) => why === 'unread').length, all: wanted.length };
  }, [key, records, read, texts, by]);
}
