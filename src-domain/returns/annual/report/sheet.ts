import type { CalendarDate } from '../../../kernel/calendarDate';
import type { PaperBlock, PaperCell, PaperSheet } from '../../../review/papers/sheet';
import type { Cells } from '../../figures';
import type { StatForm } from '../../form';
import { paperLines, printedFigure } from '../../paper';
import { month } from '../../../kernel/month';
import type { ReportForms } from '../consistency/tables';
import type { ReportText } from '../consistency/types';
import { caseGrid, disclosureGrid, requestGrid, type Grid } from '../paper/grid';
import type { AnnualWork } from '../types';
import { piecesOf, type LayoutText, type Piece, type ReportLayout, type TableName } from './layout';

export interface ReportSources {
  readonly forms: ReportForms;
  readonly layout: ReportLayout;
  readonly work: Pick<AnnualWork, 'year' | 'texts' | 'leftOut'>;
  readonly unitName: string;
  readonly values: Cells;
  readonly stat: Cells;
  /** What stands in each slot; a blank one stays open for the pen. */
  readonly slots: Readonly<Record<string, string | null>>;
  readonly on: CalendarDate;
  readonly draft: boolean;
}

/** A paragraph with the officer's words around its figures; a slot can be moved by no text. */
export function writtenPieces({ id, text }: LayoutText, { texts }: Pick<AnnualWork, 'texts'>): readonly Piece[] {
  const written = texts[id];
  const pieces = piecesOf(text);
  if (written?.length !== (pieces.length + 1) / 2) return pieces;
  return pieces.map((piece, at) => (piece.kind === 'words' ? { ...piece, text: written[at / 2] ?? '' } : piece));
}

const openForPen = '＿＿';

/** The paragraph as it will be printed; the officer's line breaks part it. */
const printedText = (pieces: readonly Piece[], slots: ReportSources['slots']): readonly string[] =>
  pieces
    .map((piece) => (piece.kind === 'words' ? piece.text : (slots[piece.cell] ?? openForPen)))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

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
        { kind: 'heading', text: heading },
        ...blocks.flatMap((block): readonly PaperBlock[] => {
          if (block.kind === 'table') return tableBlocks(sources, block.table);
          if (work.leftOut.includes(block.id)) return [];
          return printedText(writtenPieces(block, work), slots).map((text) => ({ kind: 'text', text }));
        }),
      ]),
    ],
  };
}

/** The tables alone, as they go to the county or into a folder: those of 2021 under the titles of their parts, or that of 2014. */
export function tablesSheet(sources: Omit<ReportSources, 'layout' | 'slots'>, which: 'annual' | 'stat'): PaperSheet {
  const { forms, unitName, work, on, draft } = sources;
  const name = which === 'stat' ? forms.stat.title : `${forms.annual.title}附表`;
  const titled = (['T2', 'T3', 'T4'] as const).flatMap((table, at): readonly PaperBlock[] => [
    { kind: 'heading', text: forms.annual.parts[at + 1]?.label ?? '' },
    ...tableBlocks(sources, table),
  ]);
  return {
    title: `${unitName}${work.year}年${name}${draft ? '（草稿）' : ''}`,
    unitName,
    on,
    landscape: false,
    blocks: which === 'stat' ? tableBlocks(sources, 'S') : [{ kind: 'line', entries: [unitName, `${work.year}年度`] }, ...titled],
  };
}

function tableBlocks(
  { forms, values, stat, unitName, work }: Omit<ReportSources, 'layout' | 'slots'>,
  table: TableName,
): readonly PaperBlock[] {
  switch (table) {
    case 'T2':
      return [gridTable(disclosureGrid(forms.annual), values)];
    case 'T3':
      return [gridTable(requestGrid(forms.annual), values)];
    case 'T4':
      return [gridTable(caseGrid(forms.annual), values)];
    case 'S':
      return statTable(forms.stat, stat, unitName, work.year);
  }
}

const gridTable = ({ widths, rows }: Grid, values: Cells): PaperBlock => ({
  kind: 'table',
  columns: widths,
  heads: null,
  rows: rows.map((row) => ({
    cells: row.map(({ text, cell, columns, rows: down, isLabel }): PaperCell => ({
      text: [cell === null ? text : printedFigure(values[cell] ?? null)],
      align: isLabel ? 'left' : 'center',
      ...(columns === 1 ? {} : { span: columns }),
      ...(down === 1 ? {} : { rows: down }),
      ...(cell === null ? {} : { exact: true }),
    })),
  })),
});

/** 政府信息公开情况统计表（年度）: one column of figures. */
function statTable(form: StatForm, stat: Cells, unitName: string, year: number): readonly PaperBlock[] {
  const signatories = { head: '', reviewer: '', preparer: '', phone: '', filledOn: '' as CalendarDate };
  const lines = paperLines({ form, unitName, period: month(`${year}-12`), values: stat, yearToDate: {}, signatories, mark: null });
  return [
    { kind: 'title', text: form.title },
    {
      kind: 'line',
      entries: [
        `${form.head.find(({ id }) => id === 'unitName')?.label ?? ''}：${unitName}`,
        form.periodTitles.annual.replace('{year}', String(year)),
      ],
    },
    {
      kind: 'table',
      columns: [72, 10, 18],
      heads: [...form.columns.printed],
      rows: lines.map(({ label, depth, unit, month: figure, heading }) => ({
        cells: [
          { text: [`${'　'.repeat(depth)}${label}`], ...(heading ? { label: true } : {}) },
          { text: [unit], align: 'center' },
          { text: [printedFigure(figure)], align: 'right', exact: true },
        ],
      })),
    },
  ];
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
