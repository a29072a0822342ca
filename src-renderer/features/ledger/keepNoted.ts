import type { EntryNote } from '../../../src-domain/ledger/work/types';
import type { Store } from '../../store';
import type { Noted } from './entry';

interface Entry {
  readonly id: string;
}

interface Keeps<Kept extends Entry> {
  readonly keep: (entry: Kept) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** A book whose entries carry notes. The note goes first: one without an entry says nothing, an entry without its note lost something. */
export const notedBook = <Kept extends Entry>({ entryNotes }: Store, book: Keeps<Kept>) => ({
  put: async ({ entry, note }: Noted<Kept>) => {
    await (note === null ? entryNotes.drop(entry.id) : entryNotes.keep(note));
    await book.keep(entry);
  },
  remove: async ({ entry }: Noted<Kept>) => {
    await book.remove(entry.id);
    await entryNotes.drop(entry.id);
  },
});

export const withNotes = <Kept extends Entry>(entries: readonly Kept[], notes: ReadonlyMap<string, EntryNote>): readonly Noted<Kept>[] =>
  entries.map((entry) => ({ entry, note: notes.get(entry.id) ?? null }));
