import { describe, expect, it } from 'vitest';
import type { Part } from './part';
import { paperOf } from './paperModel';

const cell = (table: string, row: number, column: number): Part => ({
  where: `${table}第${String(row)}行第${String(column)}列`,
  role: 'table',
  text: 'x',
  cell: { table, row, column },
});

const roster = (table: string, rows: number, columns: number): readonly Part[] =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(table, row + 1, column + 1))).flat();

describe('a long list', () => {
  const { sheets, spots } = paperOf(roster('正文表格1', 2000, 8));

  it('goes over pages that hold a screenful each, its heading again on every one', () => {
    const pages = sheets[0]?.pages ?? [];
    expect(pages.length).toBeGreaterThan(20);
    const sizes = pages.map((blocks) => blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length * 8 : 1), 0));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(400);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(16_000);
    expect(pages.map(([block]) => (block?.kind === 'table' ? block.head?.row : 0)).slice(0, 3)).toEqual([undefined, 1, 1]);
  });

  it('knows the page of every cell', () => {
    const last = spots.get('正文表格1第2000行第8列');
    const pages = sheets[0]?.pages ?? [];
    expect(last).toEqual({ sheet: 0, page: pages.length - 1 });
    expect(spots.get('正文表格1')).toEqual({ sheet: 0, page: 0 });
  });
});

it('begins a list on the page of its title', () => {
  const title: Part = { where: '正文第1段', role: 'first-line', text: '名单' };
  const [sheet] = paperOf([title, ...roster('正文表格1', 2000, 8)]).sheets;
  expect(sheet?.pages[0]?.map(({ kind }) => kind)).toEqual(['text', 'table']);
});

it('gives every sheet of a workbook a tab of its own', () => {
  const { sheets, spots } = paperOf([...roster('工作表“名单”', 2, 2), ...roster('工作表“说明”', 1, 1)]);
  expect(sheets.map(({ label }) => label)).toEqual(['名单', '说明']);
  expect(spots.get('工作表“说明”第1行第1列')).toEqual({ sheet: 1, page: 0 });
});

it('makes no sheet of what only names one', () => {
  const name: Part = { where: '工作表1的名称', role: 'title', text: '名单' };
  expect(paperOf([name, ...roster('工作表“名单”', 1, 1)]).sheets.map(({ label }) => label)).toEqual(['名单', null]);
});
