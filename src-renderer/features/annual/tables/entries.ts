import type { Ledger } from '../../../../src-domain/ledger/types';
import { entryText } from '../../../strings/ledger';

/** A ledger entry as one line beside the tables. */
export interface EntryLine {
  readonly id: string;
  readonly title: string;
  readonly on: string;
}

/** The book of the ledger a cell counts from, as the ledger's address names it. */
export const bookOfCell = (cell: string): string => (cell.startsWith('T') ? 'records' : cell.startsWith('R') ? 'requests' : 'cases');

/** What a cell counts, in the order of the books. */
export function entryLines({ records, requests, cases }: Ledger, ids: readonly string[]): readonly EntryLine[] {
  const wanted = new Set(ids);
  return [
    ...records.map(({ id, title, indexNumber, formedOn }) => ({ id, title: title === '' ? indexNumber : title, on: formedOn })),
    ...requests.map(({ id, via, receivedOn }) => ({
      id,
      title: `${entryText.requests.what}（${entryText.requests.vias[via]}）`,
      on: receivedOn,
    })),
    ...cases.map(({ id, kind, receivedOn }) => ({ id, title: entryText.cases.kinds[kind], on: receivedOn })),
  ].filter(({ id }) => wanted.has(id));
}
