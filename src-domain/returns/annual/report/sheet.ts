import type { PaperBlock, PaperSheet } from '../../../review/papers/sheet';
import type { ReportText } from '../consistency/types';
import type { Slots } from './facts';
import type { ReportLayout } from './layout';
import { tableBlocks, type TableSources } from './tables';
import { printedText, writtenPieces } from './written';

export interface ReportSources extends TableSources {
  /** With the paragraphs of its lists written out. */
  readonly layout: ReportLayout;
  /** What stands in each slot; a blank one stays open for the pen. */
  readonly slots: Slots;
}

/** The report as a paper: its text with the figures of the tables, and the tables as the form prints them. */
export function reportSheet(sources: ReportSources): PaperSheet {
  const { layout, work, unitName, slots, on, draft } = sources;
  const filled = (text: string) => text.replaceAll('{unit}', unitName).replaceAll('{year}', String(work.year));
  const title = filled(layout.title).split('\n');
  return {
    title: `${title.join('')}${draft ? '（草稿）' : ''}`,
    unitName,
    on,
    landscape: false,
    blocks: [
      ...title.map((text): PaperBlock => ({ kind: 'title', text })),
      ...layout.parts.flatMap(({ heading, blocks }): readonly PaperBlock[] => [
        // The annex begins a page of its own.
        ...(blocks.some((block) => block.kind === 'table' && block.table === 'S') ? [{ kind: 'page-break' } as const] : []),
        ...(heading === '' ? [] : [{ kind: 'heading', text: heading } as const]),
        ...blocks.flatMap((block): readonly PaperBlock[] => {
          if (block.kind === 'table') return tableBlocks(sources, block.table);
          if (work.leftOut.includes(block.id)) return [];
          return printedText(writtenPieces(block, work), slots).map((text) => ({ kind: 'text', text }));
        }),
      ]),
    ],
  };
}

/** The running text of a report as the check of finished reports reads it; its tables are known without it. */
export function draftText({ blocks }: PaperSheet): ReportText {
  let heading = '';
  let nth = 0;
  const paragraphs = blocks.flatMap((block) => {
    if (block.kind === 'heading') [heading, nth] = [block.text, 0];
    if (block.kind !== 'text') return [];
    nth += 1;
    return [{ where: `${heading}，第${nth}段`, text: block.text }];
  });
  return { paragraphs, rows: [] };
}
