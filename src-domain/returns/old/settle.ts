import type { CalendarDate } from '../../kernel/calendarDate';
import { month, type Month } from '../../kernel/month';
import { checkReturn, type Finding } from '../check';
import { filled } from '../document';
import type { Cells } from '../figures';
import type { StatForm } from '../form';
import type { OldReading, OldSheet } from './types';

/** Hard rules the sheet breaks as it will be taken in: the sums. Blanks are looked at one by one, not here. */
export function brokenSums(form: StatForm, values: Cells): readonly Finding[] {
  const sheet = { period: anyMonth, values };
  return checkReturn(form, sheet).filter(({ rule, severity }) => severity === 'hard' && rule !== 'H01');
}

/** No rule that is asked here looks at the month. */
const anyMonth = month('2014-01');

/** What an officer decided about a sheet that was read. */
export interface Settling {
  readonly year: number;
  /** Null: the table is of the whole year. */
  readonly month: Month | null;
  /** By row, what is taken in place of what was read; null keeps a row blank. */
  readonly typed: Cells;
  readonly file: string;
  readonly today: CalendarDate;
}

export const oldSheetId = (form: string, year: number, period: Month | null): string => `${form}/${period ?? String(year)}`;

/** The figures as they will be taken in. */
export const settledValues = ({ cells }: OldReading, typed: Cells): Cells =>
  Object.fromEntries(cells.map(({ row, value }) => [row, Object.hasOwn(typed, row) ? (typed[row] ?? null) : value]));

/** The sheet to keep. Every doubtful cell is written down with what stood there and what was taken. */
export function oldSheetOf(reading: OldReading, { year, month: period, typed, file, today }: Settling): OldSheet {
  const values = settledValues(reading, typed);
  return {
    id: oldSheetId(reading.form, year, period),
    form: reading.form,
    year,
    month: period,
    values: filled(values),
    yearToDate: filled(Object.fromEntries(reading.cells.map(({ row, yearToDate }) => [row, yearToDate]))),
    source: { file, sheet: reading.sheet },
    settled: reading.cells
      .filter(({ row, doubts }) => doubts.length > 0 || Object.hasOwn(typed, row))
      .map(({ row, place, written }) => ({ row, place, written, took: values[row] ?? null })),
    importedOn: today,
  };
}
