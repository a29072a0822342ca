import { lastDay, type Month } from '../../kernel/month';
import { organisationOn } from '../../ledger/organisation';
import type { Ledger } from '../../ledger/types';
import type { Counts } from './count';

/** Rows 8.1 to 8.4 from the entry in force on the last day of the month. Without one the rows are missing, not zero. */
export function organisationCounts(ledger: Ledger, period: Month): Counts {
  const entry = organisationOn(ledger, lastDay(period));
  if (entry === undefined) return {};
  const state = (value: number) => ({ value, ids: [] });
  return {
    '8.1': state(entry.agencies),
    '8.2': state(entry.readingPoints),
    '8.3': state(entry.fullTime + entry.partTime),
    '8.3.1': state(entry.fullTime),
    '8.3.2': state(entry.partTime),
    '8.4': state(entry.fundsWan),
  };
}
