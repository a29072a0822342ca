import { issueLine } from '../../../src-domain/channels/gazette/paper';
import type { GazetteIssue } from '../../../src-domain/channels/gazette/types';
import type { SearchEntry } from '../../../src-domain/search/types';

/** What an article of an issue is found by. */
export interface ArticleFacts {
  readonly title: string;
  readonly indexNumber: string;
  readonly documentNumber: string | null;
}

/** The articles as they came out; undefined where the issue is not finished or its words were not kept. */
export const printedArticles = ({ finished }: GazetteIssue): readonly ArticleFacts[] | undefined =>
  finished?.kept?.paper.chapters.flatMap(({ articles }) => articles);

/** An issue of the gazette: found by its own name and number, and by those of everything in it. */
export function gazetteEntry(issue: GazetteIssue, articles: readonly ArticleFacts[]): SearchEntry {
  const { id, name, year, sections, finished } = issue;
  const numbers = articles.flatMap(({ indexNumber, documentNumber }) => [indexNumber, documentNumber ?? '']);
  return {
    kind: 'gazette',
    id,
    title: `${name} ${issueLine(issue)}`,
    words: [...articles.map(({ title }) => title), ...sections.filter(({ records }) => records.length > 0).map((section) => section.name)],
    numbers: numbers.filter((number) => number !== ''),
    days: finished === null ? [] : [finished.on],
    year: String(year),
    item: null,
    field: null,
    state: finished === null ? 'draft' : 'finalised',
    card: null,
    people: [],
    own: true,
  };
}
