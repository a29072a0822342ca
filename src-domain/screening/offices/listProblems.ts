/** What a list of leaders tells of everybody: 姓名、职务、排序、任职起、任职止. */
export const officeColumns = ['name', 'post', 'order', 'from', 'to'] as const;

export type OfficeColumn = (typeof officeColumns)[number];

/**
 * `unclear-month`: 2021.1 may be January or, cut short by Excel, October. `ends-before`: the last day lies before the first.
 * `repeats`: the same post of the same person at the same time stands in another row, `other`.
 */
export type CellTrouble =
  'blank' | 'not-seen' | 'not-a-name' | 'too-long' | 'not-a-number' | 'no-date' | 'unclear-month' | 'ends-before' | 'repeats';

export interface CellProblem {
  readonly at: 'cell';
  readonly row: number;
  /** C5 */
  readonly place: string;
  readonly column: OfficeColumn;
  readonly trouble: CellTrouble;
  /** What stands there. */
  readonly text: string;
  readonly other?: number;
}

/** Why a file is not taken in as a list of leaders. */
export type OfficeProblem =
  | { readonly at: 'file'; readonly trouble: 'no-heading' | 'two-lists' | 'no-rows' | 'too-many' }
  | { readonly at: 'heading'; readonly trouble: 'missing' | 'twice'; readonly row: number; readonly column: OfficeColumn }
  /** A day of issue is named, but cannot be read. */
  | { readonly at: 'issued'; readonly place: string; readonly text: string }
  | CellProblem;
