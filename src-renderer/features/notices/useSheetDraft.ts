import { useCallback, useEffect, useRef, useState } from 'react';
import { noticeRules } from '../../../src-bridge/resources/notices';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import type { UnitProfile } from '../../../src-domain/unit/types';
import { useStore } from '../../store';
import { useToday } from '../../ui/today';
import { lastingFields, firstSheet, withKept, type SheetDraft } from './draft';

export const draftKey = (record: string): string => `notices/${record}`;
const lastingKey = 'notices/contact';
/** Typing pauses this long before the draft is written, in ms. */
const pause = 400;

interface Given {
  readonly record: DisclosureRecord;
  readonly unit: UnitProfile;
  readonly item: CatalogueItem | null;
}

export interface SheetDrafting {
  /** Undefined while it is read. */
  readonly draft: SheetDraft | undefined;
  readonly change: (change: Partial<SheetDraft>) => void;
  /** Forgets the draft, for when the sheet hangs; what stays the same for the next sheet is remembered. */
  readonly finish: () => Promise<void>;
}

/** The draft of one record's sheet, kept as it is typed. */
export function useSheetDraft({ record, unit, item }: Given): SheetDrafting {
  const { drafts, documents } = useStore();
  const today = useToday();
  const [draft, setDraft] = useState<SheetDraft>();
  const waiting = useRef<SheetDraft | null>(null);
  const flush = useCallback(async () => {
    const last = waiting.current;
    waiting.current = null;
    if (last !== null) await drafts.keep(draftKey(record.id), last);
  }, [drafts, record.id]);
  useEffect(() => {
    let here = true;
    void Promise.all([drafts.read(draftKey(record.id)), drafts.read(lastingKey), documents.find(record.id)]).then(
      ([kept, contact, document]) => {
        const documentNumber = document?.documentNumber ?? null;
        const first = firstSheet({ id: crypto.randomUUID(), record, unit, item, documentNumber, today, rules: noticeRules });
        if (here) setDraft((now) => now ?? withKept(withKept(first, contact, lastingFields), kept));
      },
    );
    return () => {
      here = false;
    };
  }, [drafts, documents, record, unit, item, today]);
  useEffect(() => {
    if (waiting.current === null) return undefined;
    const timer = setTimeout(() => void flush(), pause);
    return () => clearTimeout(timer);
  }, [draft, flush]);
  useEffect(() => () => void flush(), [flush]);
  const change = (changed: Partial<SheetDraft>) => {
    if (draft === undefined) return;
    const next = { ...draft, ...changed };
    waiting.current = next;
    setDraft(next);
  };
  const finish = async () => {
    waiting.current = null;
    if (draft !== undefined) await drafts.keep(lastingKey, Object.fromEntries(lastingFields.map((field) => [field, draft[field]])));
    await drafts.drop(draftKey(record.id));
  };
  return { draft, change, finish };
}
