import type { NoticeSheet } from './types';

/** A sheet as it went to the printer, so that the copy on the wall can be held against it. */
export interface PrintedSheet {
  /** SHA-256 of the sheet's content, lower-case hex. */
  readonly id: string;
  readonly record: string;
  readonly sheet: NoticeSheet;
  /** RFC 3339 instant, `Z`. */
  readonly printedAt: string;
}
