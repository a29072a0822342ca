import type { CalendarDate } from '../../kernel/calendarDate';
import type { Month } from '../../kernel/month';
import type { Publication } from '../../ledger/types';
import type { TextBlock } from '../blocks';

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
  /** The issue word for word as it came out, and the first pages of its articles; one that was finished before these were kept has none. */
  readonly kept?: { readonly paper: GazettePaper; readonly pageOf: Readonly<Record<string, number>> } | undefined;
}

/** A record that stands in an issue because it corrects what an earlier issue printed. */
export interface GazetteCorrection {
  readonly record: string;
  /** Title as it was printed then, 2026年第5期（总第31期）, and the page; null where that is not known. */
  readonly title: string;
  readonly issueLine: string;
  readonly page: number | null;
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
  /** 更正 of earlier issues; left out where there are none. */
  readonly corrections?: readonly GazetteCorrection[] | undefined;
}

/** One record as it stands in the issue; begins a new page. */
export interface GazetteArticle {
  readonly record: string;
  readonly title: string;
  /** The title in lines as they stand over the article, and in those of the contents: never broken inside a word or a 《》. */
  readonly titleLines: readonly string[];
  readonly entryLines: readonly string[];
  readonly documentNumber: string | null;
  readonly indexNumber: string;
  readonly blocks: readonly TextBlock[];
}

export interface GazetteChapter {
  readonly name: string;
  readonly articles: readonly GazetteArticle[];
}

/** An issue as page, PDF and Word all draw it. */
export interface GazettePaper {
  /** Name of the file, without an ending. */
  readonly title: string;
  readonly name: string;
  /** 2026年第5期（总第12期） */
  readonly issueLine: string;
  /** 2026年9月—10月 */
  readonly periodLine: string;
  readonly unitName: string;
  /** Day the papers speak of; the same facts give the same bytes. */
  readonly on: CalendarDate;
  readonly chapters: readonly GazetteChapter[];
}
