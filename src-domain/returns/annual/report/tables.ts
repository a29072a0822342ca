import type { CalendarDate } from '../../../kernel/calendarDate';
import { month } from '../../../kernel/month';
import type { PaperBlock, PaperCell, PaperSheet } from '../../../review/papers/sheet';
import type { Cells } from '../../figures';
import type { StatForm } from '../../form';
import { paperLines, printedFigure } from '../../paper';
import type { ReportForms } from '../consistency/tables';
import { caseGrid, disclosureGrid, requestGrid, type Grid } from '../paper/grid';
import type { AnnualWork } from '../types';
import type { TableName } from './layout';

/** What the tables of a year are printed from. */
export interface TableSources {
  readonly forms: ReportForms;
  readonly work: Pick<AnnualWork, 'year' | 'texts' | 'leftOut'>;
  readonly unitName: string;
  /** 表二、三、四. */
  readonly values: Cells;
  /** The table of 2014. */
  readonly stat: Cells;
  readonly on: CalendarDate;
  readonly draft: boolean;
}

/** The tables alone, as they go to the county or into a folder: those of 2021 under the titles of their parts, or that of 2014. */
export function tablesSheet(sources: TableSources, which: 'annual' | 'stat'): PaperSheet {
  const { forms, unitName, work, on, draft } = sources;
  const name = which === 'stat' ? forms.stat.title : `${forms.annual.title}附表`;
  const titled = (['T2', 'T3', 'T4'] as const).flatMap((table, at): readonly PaperBlock[] => [
    // 表三 takes more than a page; begun on a page of its own it leaves 表四 room below.
    ...(table === 'T3' ? [{ kind: 'page-break' } as const] : []),
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

/** One of the tables as the form prints it. */
export function tableBlocks({ forms, values, stat, unitName, work }: TableSources, table: TableName): readonly PaperBlock[] {
  switch (table) {
    case 'T2':
      return [gridTable(disclosureGrid(forms.annual), values, 'whole')];
    case 'T3':
      return [gridTable(requestGrid(forms.annual), values, 'heads')];
    case 'T4':
      return [gridTable(caseGrid(forms.annual), values, 'whole')];
    case 'S':
      return statTable(forms.stat, stat, unitName, work.year);
  }
}

/** Rows of the head of 表三, with the first row under them. */
const headRows = 4;

/** A short table stays whole on a page, a long one at least with its head. */
const gridTable = ({ widths, rows }: Grid, values: Cells, kept: 'whole' | 'heads'): PaperBlock => ({
  kind: 'table',
  together: kept === 'whole' ? rows.length - 1 : headRows,
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
      dense: true,
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
