import { useState } from 'react';
import { useRoute } from '../../shell/router';
import { useToday } from '../../ui/today';
import type { EntryDraft, EntryKind } from './entry';

/** One entry in the panel. */
export interface Editing {
  readonly id: string;
  readonly draft: EntryDraft;
  readonly fresh: boolean;
  /** The draft before anything was typed. */
  readonly begun: EntryDraft;
}

const isTouched = ({ draft, begun }: Editing): boolean => Object.entries(draft).some(([field, value]) => value !== begun[field]);

/** What stands in the panel of a book; `?entry=` opens one at once. */
export function useEditing<Entry>(kind: EntryKind<Entry>, entries: readonly Entry[], idOf: (entry: Entry) => string) {
  const today = useToday();
  const asked = useRoute().query.get('entry');
  const begin = (id: string, draft: EntryDraft, fresh: boolean): Editing => ({ id, draft, fresh, begun: draft });
  const opened = (entry: Entry): Editing => begin(idOf(entry), kind.draftOf(entry, today), false);
  const [editing, setEditing] = useState<Editing | undefined>(() => {
    const entry = entries.find((each) => idOf(each) === asked);
    return entry === undefined ? undefined : opened(entry);
  });
  // Escape and a click beside the panel close it: what was typed waits.
  const [left, setLeft] = useState<Editing>();
  const show = (next: Editing | undefined): void => {
    setEditing(next);
    setLeft(undefined);
  };
  return {
    editing,
    left,
    show,
    add: () => show(begin(crypto.randomUUID(), kind.draftOf(undefined, today), true)),
    edit: (entry: Entry) => show(opened(entry)),
    change: (draft: EntryDraft) => {
      if (editing !== undefined) setEditing({ ...editing, draft: kind.follow?.(draft, editing) ?? draft });
    },
    close: () => {
      setLeft(editing !== undefined && isTouched(editing) ? editing : undefined);
      setEditing(undefined);
    },
  };
}
