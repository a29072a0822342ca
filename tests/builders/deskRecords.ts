import path from 'node:path';
import type { DisclosureRecord } from '../../src-domain/ledger/types';
import { appendAll, openedJournal } from './journal';

/** Puts approved records into the journal of a closed desk; its next start takes them over as if another profile had written them. */
export async function addRecords(dataFolder: string, records: readonly DisclosureRecord[]): Promise<void> {
  const journal = await openedJournal(path.join(dataFolder, 'journal'));
  const rows = records.map((record) => ({
    tx: `seed-${record.id}`,
    at: '2026-11-03T02:00:00Z',
    table: 'records',
    op: 'put' as const,
    key: JSON.stringify(record.id),
    value: record,
  }));
  await appendAll(journal, [rows]);
}
