import { createContext, useContext, useMemo } from 'react';
import { workRules } from '../../src-bridge/resources/work';
import { accountsSeen, quietAccounts, type QuietAccount } from '../../src-domain/ledger/work/accounts';
import { interpreted, type Interpreted } from '../../src-domain/ledger/work/interpretations';
import { useBooksSeen, useEntryNotes, useWorkEntries } from '../store';
import { useToday } from '../ui/today';
import { useWorkingCalendar } from './calendar';

/** What the books of the ledger leave to do: 三同步 and accounts without a post. */
export interface WorkOwed {
  /** Policy documents whose interpretation is waited for or missing. */
  readonly unexplained: readonly Interpreted[];
  /** Silent accounts and those about to be. */
  readonly quiet: readonly QuietAccount[];
}

const Owed = createContext<WorkOwed | undefined>(undefined);

/** The rail and the pages look at one reading: the walk through the books is not made for each of them, nor again for every page. */
export const WorkOwedProvider = Owed.Provider;

/** Undefined while reading. */
export const useWorkOwed = (): WorkOwed | undefined => useContext(Owed);

/** The reading that `WorkOwedProvider` gives out. */
export function useReadWorkOwed(): WorkOwed | undefined {
  const [calendar, today] = [useWorkingCalendar(), useToday()];
  const [seen, noted, work] = [useBooksSeen(today), useEntryNotes(), useWorkEntries()];
  return useMemo(() => {
    if (seen === undefined || noted === undefined || work === undefined) return undefined;
    const notes = new Map(noted.map((note) => [note.id, note]));
    const policies = interpreted(seen.policies, notes, { rule: workRules.together, calendar, today });
    return {
      unexplained: policies.filter(({ state }) => state === 'waiting' || state === 'missing'),
      quiet: quietAccounts(workRules.silence, accountsSeen(work, seen.lastOut, today), today),
    };
  }, [seen, noted, work, calendar, today]);
}
