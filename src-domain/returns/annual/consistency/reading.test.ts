import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../../screening/types';
import { reportText, yearOfReport } from './reading';

const part = (where: string, text: string, over: Partial<TextPart> = {}): TextPart => ({ where, role: 'body', text, ...over });
const cell = (table: string, row: number, column: number) => ({ table, row, column });

describe('the text of a report', () => {
  it('puts the cells of a row together, and keeps blank ones', () => {
    const { rows } = reportText([
      part('正文表格1第7行第1列', '1.当面申请数', { cell: cell('正文表格1', 7, 1) }),
      part('正文表格1第7行第3列', '0', { cell: cell('正文表格1', 7, 3) }),
    ]);
    expect(rows).toEqual([{ where: '正文表格1第7行', cells: ['1.当面申请数', '', '0'] }]);
  });

  it('takes a run of boxes apart: each is a figure of its own', () => {
    const { rows } = reportText([
      part('正文表格2第4行第1列', '一、本年新收政府信息公开申请数量'),
      part('正文表格2第4行第2列至第8列', '2000002', { cell: cell('正文表格2', 4, 4) }),
    ]);
    expect(rows[0]?.cells).toEqual(['一、本年新收政府信息公开申请数量', '2', '0', '0', '0', '0', '0', '2']);
  });

  it('knows the places of a PDF, and a line of the table without cells', () => {
    const { rows, paragraphs } = reportText([
      part('第2页第13行第1格', '（一）予以公开', { cell: cell('第2页表格2', 6, 1) }),
      part('第2页第13行第2格', '2', { cell: cell('第2页表格2', 6, 2) }),
      part('第2页第13行第3格', '0', { cell: cell('第2页表格2', 6, 2) }),
      part('第3页第2行', '（二）举办各类培训班数 次 14'),
      part('第3页第3行', '5.其他方式回应事件数 次'),
      part('第3页第4行', '全年举办培训班 14 次，培训 620 人次。'),
    ]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['（一）予以公开', '2', '0'],
      ['（二）举办各类培训班数', '次', '14'],
      ['5.其他方式回应事件数', '次', ''],
    ]);
    expect(paragraphs.map(({ where }) => where)).toEqual(['第3页第4行']);
  });

  it('leaves out what no reader sees, and page numbers', () => {
    const { paragraphs } = reportText([
      part('文件属性·作者', '某人', { metadata: true }),
      part('批注1', '这个数再核', { hidden: 'comment' }),
      part('页脚1第1段', '— 1 —', { role: 'footer' }),
      part('正文第1段', '2026年度政府信息公开工作年度报告', { hidden: 'insertion' }),
    ]);
    expect(paragraphs.map(({ where }) => where)).toEqual(['正文第1段']);
  });
});

it.each([
  ['彭阳县 2018 年政府信息公开工作年度报告', 2018],
  ['白阳镇人民政府2026年度政府信息公开工作年度报告', 2026],
  ['2025年度报告', 2025],
  ['所列数据的统计期限为2024年1月1日至12月31日。', 2024],
  ['关于2018年工作的通知', undefined],
])('the year of %s', (text, year) => {
  expect(yearOfReport({ paragraphs: [{ where: '正文第1段', text }], rows: [] })).toBe(year);
});
