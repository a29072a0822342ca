import { Document, Packer } from 'docx';
import type { GazettePaper } from '../../../src-domain/channels/gazette/types';
import { withFixedDates } from './fixedZip';
import { articleOf } from './gazette/article';
import { footers } from './gazette/foot';
import { front } from './gazette/front';
import { numbered } from './gazette/numbered';
import { settled } from './gazette/settled';
import { page, sizes } from './gazette/text';
import { clean, faces, fontOf } from './wordFaces';

const { width, height, top, bottom, left, right } = page;

/**
 * An issue of the gazette as Word: masthead and contents first, every article on a new page, lines as GB/T 9704 has them. The contents
 * hold `pages` as they were printed, and follow by themselves where Word breaks its pages otherwise.
 */
export async function gazetteDocx(paper: GazettePaper, pages: ReadonlyMap<string, number>): Promise<Buffer> {
  const articles = numbered(paper.chapters);
  const document = new Document({
    creator: paper.unitName,
    lastModifiedBy: paper.unitName,
    title: clean(paper.title),
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fontOf(faces.text), size: sizes.text * 2 } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width, height }, margin: { top, bottom, left, right, header: 851, footer: 1400 } },
        },
        footers,
        children: [
          ...front(paper, articles, pages),
          ...paper.chapters.flatMap(({ name }, at) =>
            (articles[at] ?? []).flatMap((each, within) => articleOf(each, within === 0 ? name : null)),
          ),
        ],
      },
    ],
  });
  return withFixedDates(await Packer.toBuffer(document), settled(paper));
}
