import type { CalendarDate } from '../../kernel/calendarDate';
import type { Month } from '../../kernel/month';
import type { Figures } from '../figures';

/** A cell somebody had to look at before the sheet was taken in. */
export interface SettledCell {
  readonly row: string;
  /** D7; empty where the sheet had no such row. */
  readonly place: string;
  /** What stood there. */
  readonly written: string;
  /** What was taken; null: it stays blank. */
  readonly took: number | null;
}

/** A sheet of a time before this program, read from the officer's old Excel. */
export interface OldSheet {
  /** `stat-2014/2025-10`, of a year's table `stat-2014/2018`. */
  readonly id: string;
  readonly form: string;
  readonly year: number;
  /** Null: the table is of the whole year. */
  readonly month: Month | null;
  /** Of the month, or of the year; a blank row is absent. */
  readonly values: Figures;
  readonly yearToDate: Figures;
  readonly source: { readonly file: string; readonly sheet: string };
  readonly settled: readonly SettledCell[];
  readonly importedOn: CalendarDate;
}

/** Why a cell has to be looked at. */
export type OldDoubt =
  /** The sheet has no such row. */
  | 'not-found'
  | 'blank'
  /** Words where a figure belongs; the value is what can be read out of them, if anything. */
  | 'words'
  | 'decimals'
  | 'negative'
  /** A formula that shows an error. */
  | 'error'
  /** A formula no program has worked out yet. */
  | 'not-calculated'
  /** One figure over several rows. */
  | 'merged'
  /** The row stands in the sheet twice with different figures. */
  | 'two-places'
  /** The label is not quite that of the form. */
  | 'label-differs';

/** A row of the form as it was found. */
export interface OldCell {
  readonly row: string;
  readonly value: number | null;
  readonly yearToDate: number | null;
  /** D7; empty where it was not found. */
  readonly place: string;
  readonly written: string;
  readonly doubts: readonly OldDoubt[];
  /** Of `two-places` the other cell, of `label-differs` the label as it stands. */
  readonly other: string;
}

/** Words with a figure beside them that no row of the form claims. */
export interface OldStranger {
  readonly place: string;
  readonly label: string;
  readonly figure: string;
}

/** One sheet of a workbook, read as a return. Every row of the form that carries a figure is in `cells`, in its order. */
export interface OldReading {
  readonly sheet: string;
  readonly form: string;
  /** As title, sheet and file name say; null when they say nothing or contradict each other. */
  readonly year: number | null;
  readonly month: Month | null;
  readonly annual: boolean;
  /** No heading said which column is which: taken by their order. */
  readonly guessedColumns: boolean;
  readonly cells: readonly OldCell[];
  readonly strangers: readonly OldStranger[];
}
