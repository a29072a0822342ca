import type { DisclosureRecord } from '../../../ledger/types';
import { countOf, type Count, type Counts } from '../../counting/count';

const none: Count = { value: 0, ids: [] };

/**
 * What the books say of 表二: no 规章 (a county and what is below it makes none), and the 行政规范性文件 of the lead unit formed in the
 * year, as row 1.1.b of the monthly sheet counts them. Decisions and charges stand in no book.
 */
export const annualDocuments = (records: readonly DisclosureRecord[], year: number): Counts => ({
  'T2.1.made': none,
  'T2.1.repealed': none,
  'T2.1.inForce': none,
  'T2.2.made': countOf(records.filter((it) => it.normative && it.leadUnit && it.formedOn.startsWith(`${year}-`))),
});
