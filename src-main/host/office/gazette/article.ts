import { AlignmentType, Bookmark, type Paragraph, type Table } from 'docx';
import type { TextBlock } from '../../../../src-domain/channels/blocks';
import { millimetresPerPoint } from '../../../../src-domain/notices/layout';
import { run as plainRun } from '../sheetText';
import { faces } from '../wordFaces';
import { mark, type Numbered } from './numbered';
import { tableOf } from './table';
import { broken, paragraph, pitches, run, sizes } from './text';

const centred = { alignment: AlignmentType.CENTER } as const;
const signs = (count: number): number => count * sizes.text * 20;

/** Who signs and when stand four signs from the edge and go over together with a line before them. */
function blockOf(block: TextBlock, at: number, blocks: readonly TextBlock[]): Paragraph | Table {
  if (block.kind === 'table') return tableOf(block.rows);
  const next = blocks[at + 1];
  // The last block keeps the index number with it.
  const keepNext = next === undefined || (next.kind === 'text' && next.signed === true);
  const children = [run(block.text, faces.text)];
  return block.signed === true
    ? paragraph(children, { alignment: AlignmentType.RIGHT, indent: { right: signs(4) }, keepNext })
    : paragraph(children, { alignment: AlignmentType.BOTH, indent: { firstLine: signs(2) }, keepNext });
}

/** An article begins a new page; the name of its chapter stands over the first one. */
export function articleOf({ article, at }: Numbered, chapter: string | null): readonly (Paragraph | Table)[] {
  const { titleLines, documentNumber, indexNumber, blocks } = article;
  const title = broken(titleLines, (line, more) => plainRun(line, faces.title, sizes.title, more));
  return [
    ...(chapter === null ? [] : [paragraph([run(`【${chapter}】`, faces.label)], { pageBreakBefore: true, keepNext: true })]),
    paragraph([new Bookmark({ id: mark(at), children: title })], {
      ...centred,
      pitch: pitches.title,
      before: 6,
      after: 6,
      pageBreakBefore: chapter === null,
      keepNext: true,
    }),
    ...(documentNumber === null
      ? []
      : [paragraph([run(documentNumber, faces.kai)], { ...centred, after: 3 / millimetresPerPoint, keepNext: true })]),
    ...blocks.map(blockOf),
    paragraph([plainRun(`索引号：${indexNumber}`, faces.exact, sizes.note)], { alignment: AlignmentType.RIGHT }),
  ];
}
