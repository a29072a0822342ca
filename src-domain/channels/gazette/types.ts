import type { CalendarDate } from '../../kernel/calendarDate';
import type { Month } from '../../kernel/month';
import type { Publication } from '../../ledger/types';

/** 文件, 任免 …, with its records in the order of the pages. */
export interface GazetteSection {
  readonly id: string;
  readonly name: string;
  readonly records: readonly string[];
}

/** What finishing an issue wrote elsewhere, so that it can be taken back whole. */
export interface GazetteFinish {
  readonly on: CalendarDate;
  readonly pages: number;
  readonly copies: number;
  readonly added: readonly { readonly record: string; readonly publication: Publication }[];
}

/** One issue of the gazette (公报) as it is collected. Its id is that of its line in the book of gazettes. */
export interface GazetteIssue {
  readonly id: string;
  /** 白阳镇人民政府公报 */
  readonly name: string;
  readonly year: number;
  readonly number: number;
  /** 总第几期; null where nobody counts. */
  readonly running: number | null;
  /** First and last month it collects. */
  readonly from: Month;
  readonly to: Month;
  readonly sections: readonly GazetteSection[];
  readonly finished: GazetteFinish | null;
}
