import { useMemo } from 'react';
import type { Ledger } from '../../../src-domain/ledger/types';
import type { EntryNote, WorkEntry } from '../../../src-domain/ledger/work/types';
import { useEntryNotes, useLedger, useWorkEntries } from '../../store';

/** Everything the books show. */
export interface BooksRead {
  readonly ledger: Ledger;
  readonly work: readonly WorkEntry[];
  readonly noted: readonly EntryNote[];
  /** The same by the entry's id. */
  readonly notes: ReadonlyMap<string, EntryNote>;
}

/** Undefined while reading and before set-up. */
export function useBooks(): BooksRead | undefined {
  const [ledger, noted, work] = [useLedger(), useEntryNotes(), useWorkEntries()];
  return useMemo(() => {
    if (!ledger || noted === undefined || work === undefined) return undefined;
    return { ledger, noted, work, notes: new Map(noted.map((note) => [note.id, note])) };
  }, [ledger, noted, work]);
}
