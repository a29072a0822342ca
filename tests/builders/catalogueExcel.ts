import ExcelJS, { type Worksheet } from 'exceljs';
import { catalogueWords } from '../../src-bridge/resources/catalogue';
import type { GridSheet } from '../../src-domain/catalogue/excel/grid';
import type { ExcelFault } from '../../src-domain/catalogue/excel/problems';
import { readLayout, type ReadCatalogue } from '../../src-domain/catalogue/excel/readLayout';
import type { Catalogue, CatalogueItem } from '../../src-domain/catalogue/types';
import { day } from '../../src-domain/kernel/calendarDate';
import type { Result } from '../../src-domain/kernel/result';
import { readGrid } from '../../src-main/host/catalogue/readGrid';

const fresh = { version: 2, validFrom: day('2026-11-23') };

interface InForce {
  readonly unit?: Catalogue;
  readonly village?: Catalogue;
  readonly retired?: readonly string[];
}

/** Reads cells with the shipped words. */
export const readCells = (sheets: readonly GridSheet[], { unit, village, retired = [] }: InForce = {}) =>
  readLayout(sheets, {
    words: catalogueWords,
    fresh,
    inForce: { unit: unit?.items ?? [], village: village?.items ?? [], retired },
  });

export const itemsIn = (read: Result<ReadCatalogue, readonly ExcelFault[]>): readonly CatalogueItem[] => {
  if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 10)));
  return read.value.items.map(({ item }) => item);
};

/** 社会救助!D7 missing */
export const faultsIn = (read: Result<ReadCatalogue, readonly ExcelFault[]>): readonly string[] =>
  read.ok ? [] : read.error.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`);

export const doubtsIn = (read: Result<ReadCatalogue, readonly ExcelFault[]>): readonly string[] =>
  read.ok ? read.value.doubts.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`) : [];

/** A workbook made by hand, as an office program would save it. */
export async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

export async function gridOf(fill: (book: ExcelJS.Workbook) => void): Promise<readonly GridSheet[]> {
  return readGrid(await workbook(fill), '目录.xlsx');
}

/** The two rows of the head of the national layout, with its merges, from a row on. */
export function nationalHead(sheet: Worksheet, from = 1): void {
  const tops =
    '序号 公开事项 公开事项 公开内容（要素） 公开依据 公开时限 公开主体 公开渠道和载体 公开对象 公开对象 公开方式 公开方式 公开层级 公开层级 公开层级';
  const subs = ' 一级事项 二级事项      全社会 特定群众 主动 依申请公开 县级 乡级 村级';
  sheet.getRow(from).values = tops.split(' ');
  sheet.getRow(from + 1).values = subs.split(' ');
  for (const column of ['A', 'D', 'E', 'F', 'G', 'H']) sheet.mergeCells(`${column}${String(from)}:${column}${String(from + 1)}`);
  for (const [left, right] of ['BC', 'IJ', 'KL', 'MO']) sheet.mergeCells(`${left ?? ''}${String(from)}:${right ?? ''}${String(from)}`);
}

/** One row in the order of `nationalHead`; what is not named is as most rows have it. */
export function nationalRow(
  cells: Partial<
    Record<
      | 'no'
      | 'level1'
      | 'level2'
      | 'content'
      | 'basis'
      | 'limit'
      | 'subject'
      | 'channels'
      | 'everyone'
      | 'group'
      | 'active'
      | 'onRequest'
      | 'county'
      | 'township'
      | 'village',
      string
    >
  >,
): readonly string[] {
  const row = {
    no: '1',
    level1: '最低生活保障',
    level2: '办事指南',
    content: '办理事项、办理条件',
    basis: '《社会救助暂行办法》（国务院令第649号）',
    limit: '信息形成或者变更之日起20个工作日内',
    subject: '乡（镇）人民政府',
    channels: '■政府网站',
    everyone: '√',
    group: '',
    active: '√',
    onRequest: '',
    county: '',
    township: '√',
    village: '',
    ...cells,
  };
  return Object.values(row);
}
