import { useMemo } from 'react';
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

/** Undefined while reading. */
export function useWorkOwed(): WorkOwed | undefined {
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
