import type { CalendarDate } from '../../kernel/calendarDate';
import type { TextBlock } from '../blocks';
import type { GazetteArticle, GazetteCorrection, GazetteIssue, GazettePaper } from './types';

/** Signs on a line of 二号 over an article, and on a line of the contents: one less than would fit, browsers round signs. */
export const gazetteSigns = { title: 19, entry: 22 } as const;

export const issueLine = ({ year, number, running }: Pick<GazetteIssue, 'year' | 'number' | 'running'>): string =>
  `${year}年第${number}期${running === null ? '' : `（总第${running}期）`}`;

function periodLine({ from, to }: Pick<GazetteIssue, 'from' | 'to'>): string {
  const [year, first, last] = [from.slice(0, 4), Number(from.slice(5)), Number(to.slice(5))];
  if (from === to) return `${year}年${first}月`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${year}年${first}—${last}月` : `${year}年${first}月—${to.slice(0, 4)}年${last}月`;
}

/** What stands over a text that is printed again. */
const correctionNote = ({ title, issueLine: line, page }: GazetteCorrection): TextBlock => ({
  kind: 'text',
  text: `更正：本刊${line}${page === null ? '' : `第${page}页`}刊登的《${title}》此后作了更正，现将更正后的全文重新刊登，以本期为准。`,
});

/** Lays an issue out; sections without a record are left out, as are records whose text is not there. */
export function gazettePaper(
  issue: GazetteIssue,
  unitName: string,
  on: CalendarDate,
  articleOf: (record: string) => GazetteArticle | undefined,
): GazettePaper {
  const line = issueLine(issue);
  const corrections = new Map(issue.corrections?.map((each) => [each.record, each]));
  const articles = (record: string): readonly GazetteArticle[] => {
    const [article, correction] = [articleOf(record), corrections.get(record)];
    if (article === undefined) return [];
    return [correction === undefined ? article : { ...article, blocks: [correctionNote(correction), ...article.blocks] }];
  };
  const chapters = issue.sections.map(({ name, records }) => ({ name, articles: records.flatMap(articles) }));
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
