/** A place as an officer finds it: 社会救助!D7. */
export interface ExcelPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What keeps a workbook from being read. While there is one, nothing of it is taken in. */
export type ExcelFaultCode =
  | 'no-heading'
  | 'no-items'
  | 'too-many-merges'
  | 'missing-column'
  | 'unknown-heading'
  | 'double-column'
  | 'merge-over-heading'
  | 'merged-across'
  | 'formula-error'
  | 'formula-empty'
  | 'odd-row'
  | 'no-field'
  | 'missing'
  | 'odd-mark'
  | 'both-modes'
  | 'no-channel'
  | 'bad-id'
  | 'bad-code'
  | 'bad-term'
  | 'bad-notice'
  | 'bad-further'
  | 'bad-withdrawal'
  | 'bad-channel'
  | 'bad-personal'
  | 'bad-date'
  | 'bad-version'
  | 'same-item'
  | 'same-id';

export interface ExcelFault extends ExcelPlace {
  readonly code: ExcelFaultCode;
  /** What stands there, or the column that is missing. */
  readonly text: string;
  /** The place it collides with, or what may have been meant. */
  readonly other: string;
}

/** What was taken in, but should be looked at by a person. */
export type ExcelDoubtCode =
  | 'unclear-limit'
  | 'half-clear-limit'
  | 'limit-differs'
  | 'unknown-code'
  | 'code-differs'
  | 'no-basis'
  | 'filled-down'
  | 'no-id'
  | 'left-empty'
  | 'unknown-channel'
  | 'nothing-chosen'
  | 'odd-scope'
  | 'guessed-personal'
  | 'unread-column'
  | 'unread-sheet'
  | 'guessed-field';

export interface ExcelDoubt extends ExcelPlace {
  readonly code: ExcelDoubtCode;
  readonly text: string;
  /** What was taken instead. */
  readonly took: string;
}
