import { firstPages } from '../../../../src-domain/channels/gazette/paper';
import type { GazettePaper } from '../../../../src-domain/channels/gazette/types';
import { measure } from './measure';
import { paginate, type Slice } from './paginate';
import { articlePieces, frontPieces, type Piece } from './pieces';

/** What begins on a page of its own. */
export interface Group {
  /** Null for masthead and contents. */
  readonly record: string | null;
  readonly pieces: readonly Piece[];
}

export const groupsOf = (paper: GazettePaper): readonly Group[] => [
  { record: null, pieces: frontPieces(paper, () => undefined) },
  ...paper.chapters.flatMap(({ name, articles }) =>
    articles.map((article, at) => ({ record: article.record, pieces: articlePieces(article, at === 0 ? name : null) })),
  ),
];

/** A group whole, to be measured. */
export const everything = (pieces: readonly Piece[]): readonly Slice[] => pieces.map((_, piece) => ({ piece, from: 0, to: null }));

/** An issue divided into pages, and the page each article begins on. */
export interface Divided {
  readonly of: GazettePaper;
  readonly pages: readonly { readonly group: number; readonly slices: readonly Slice[] }[];
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Divides every group among pages as its strip was laid out by the browser. */
export function divide(paper: GazettePaper, groups: readonly Group[], strips: readonly Element[]): Divided {
  const pagesOf = groups.map(({ pieces }, at) => {
    const strip = strips[at];
    if (!(strip instanceof HTMLElement)) return [];
    const { measured, room, pitch } = measure(strip, pieces);
    return paginate(measured, room, pitch);
  });
  const counts = new Map(groups.map(({ record }, at) => [record ?? '', pagesOf[at]?.length ?? 1]));
  return {
    of: paper,
    pages: pagesOf.flatMap((pages, group) => pages.map((slices) => ({ group, slices }))),
    pageOf: firstPages(paper, pagesOf[0]?.length ?? 1, (record) => counts.get(record) ?? 1),
  };
}
