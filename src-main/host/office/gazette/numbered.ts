import type { GazetteArticle, GazetteChapter } from '../../../../src-domain/channels/gazette/types';

/** An article and its place in the issue, from 1. */
export interface Numbered {
  readonly article: GazetteArticle;
  readonly at: number;
}

/** Every article of every chapter with its place. */
export function numbered(chapters: readonly GazetteChapter[]): readonly (readonly Numbered[])[] {
  let at = 0;
  return chapters.map(({ articles }) => articles.map((article) => ({ article, at: (at += 1) })));
}

/** Name of the bookmark at an article, for its line in the contents. */
export const mark = (at: number): string => `gb${at}`;
