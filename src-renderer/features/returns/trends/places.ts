import { trendsText as text } from '../../../strings/trends';
import { href } from '../../../shell/router';
import { bookOf } from '../../../shell/bookOf';
import { isStock } from '../entries';

/** Where the records of a row's month are. */
export const toRecords = (row: string, period: string): string =>
  isStock(row) ? href('ledger', ['organisation']) : href('ledger', [bookOf(row)], { period, row });

/** The year stands under its January and under the first bar. */
export const yearUnder = (month: string, at: number): string | undefined =>
  at === 0 || month.endsWith('-01') ? text.year(month) : undefined;

/** This page with what is asked of it. */
export const toTrends = (query: Readonly<Record<string, string>>): string => href('returns', ['trends'], query);
