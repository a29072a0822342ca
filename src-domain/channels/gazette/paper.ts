import type { CalendarDate } from '../../kernel/calendarDate';
import type { TextBlock } from '../blocks';
import type { GazetteIssue } from './types';

/** One record as it stands in the issue; begins a new page. */
export interface GazetteArticle {
  readonly record: string;
  readonly title: string;
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

export const issueLine = ({ year, number, running }: Pick<GazetteIssue, 'year' | 'number' | 'running'>): string =>
  `${year}年第${number}期${running === null ? '' : `（总第${running}期）`}`;

function periodLine({ from, to }: Pick<GazetteIssue, 'from' | 'to'>): string {
  const [year, first, last] = [from.slice(0, 4), Number(from.slice(5)), Number(to.slice(5))];
  if (from === to) return `${year}年${first}月`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${year}年${first}—${last}月` : `${year}年${first}月—${to.slice(0, 4)}年${last}月`;
}

/** Lays an issue out; sections without a record are left out, as are records whose text is not there. */
export function gazettePaper(
  issue: GazetteIssue,
  unitName: string,
  on: CalendarDate,
  articleOf: (record: string) => GazetteArticle | undefined,
): GazettePaper {
  const line = issueLine(issue);
  const chapters = issue.sections.map(({ name, records }) => ({ name, articles: records.flatMap((each) => articleOf(each) ?? []) }));
  return {
    title: `${issue.name}${line}`,
    name: issue.name,
    issueLine: line,
    periodLine: periodLine(issue),
    unitName,
    on,
    chapters: chapters.filter(({ articles }) => articles.length > 0),
  };
}

/** The page each article begins on, by its record: the front pages come first, then article after article. */
export function firstPages(paper: GazettePaper, front: number, pagesOf: (record: string) => number): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  let next = front + 1;
  for (const { articles } of paper.chapters)
    for (const { record } of articles) {
      pages.set(record, next);
      next += pagesOf(record);
    }
  return pages;
}
