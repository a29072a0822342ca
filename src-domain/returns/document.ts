import { parseDate, type CalendarDate } from '../kernel/calendarDate';
import { parseMonth, type Month } from '../kernel/month';
import { fail, ok, type Result } from '../kernel/result';
import type { Plain } from '../ledger/plain';
import type { Basis, Cells, Figures } from './figures';

/** A figure the officer reports in place of the computed one. Without `period` it is of the return's own period. */
export interface Override {
  readonly row: string;
  readonly period?: Month | undefined;
  /** null when the ledger gives no figure. */
  readonly computed: number | null;
  readonly reported: number;
  readonly reason: string;
}

/** A soft finding taken note of. */
export interface Acknowledgement {
  readonly rule: string;
  readonly note: string;
}

export interface Signatories {
  readonly head: string;
  readonly reviewer: string;
  readonly preparer: string;
  readonly phone: string;
  readonly filledOn: CalendarDate;
}

/** Only on a correction (更正): the package it revises and why. */
export interface Revision {
  readonly packageId: string;
  readonly reason: string;
}

/** `data/return.json`, `gongkai/return/1` (formats.md, section 3). `values` are the reported figures; a blank row is absent. */
export interface ReturnDocument {
  readonly schema: 'gongkai/return/1';
  readonly form: string;
  readonly period: Month;
  readonly values: Figures;
  readonly yearToDate: Figures;
  readonly basis: Basis;
  /** Those of the whole year so far. */
  readonly overrides: readonly Override[];
  readonly acknowledged: readonly Acknowledgement[];
  readonly signatories: Signatories;
  readonly revises: Revision | null;
}

/** Reads the dates a schema left as text. */
export function readReturn(plain: Plain<ReturnDocument>): Result<ReturnDocument, 'malformed-date'> {
  return hasReadDates(plain) ? ok(plain) : fail('malformed-date');
}

const hasReadDates = (plain: Plain<ReturnDocument>): plain is ReturnDocument =>
  parseMonth(plain.period).ok &&
  parseDate(plain.signatories.filledOn).ok &&
  plain.overrides.every(({ period }) => period === undefined || parseMonth(period).ok);

/** The cells without the blank ones. */
export const filled = (cells: Cells): Figures =>
  Object.fromEntries(Object.entries(cells).flatMap(([row, value]): [string, number][] => (value === null ? [] : [[row, value]])));
