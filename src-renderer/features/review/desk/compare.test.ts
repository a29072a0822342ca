import { expect, it } from 'vitest';
import type { Part } from './part';
import { compareParts } from './compare';

const line = (where: string, text: string, more: Partial<Part> = {}): Part => ({ where, role: 'body', text, ...more });
const cell = (row: number, column: number, text: string): Part => ({
  where: `表第${String(row)}行第${String(column)}列`,
  role: 'table',
  text,
  cell: { table: '表', row, column },
});

it('shows the places that read otherwise, and the kinds of hidden text that went', () => {
  const before = [line('正文第1段', '甲'), line('正文第2段', '证号1'), line('批注1', '再看', { hidden: 'comment' })];
  const after = [line('正文第1段', '甲'), line('正文第2段', '证号*')];
  expect(compareParts(before, after)).toEqual({
    differences: [{ where: '正文第2段', before: '证号1', after: '证号*' }],
    columns: [],
    hiddenGone: ['comment'],
    hiddenLeft: [],
  });
});

it('names a column that was taken out, and does not call what stood right of it changed', () => {
  const before = [cell(1, 1, '姓名'), cell(1, 2, '证件号'), cell(1, 3, '金额'), cell(2, 1, '甲'), cell(2, 2, '1'), cell(2, 3, '9')];
  const after = [cell(1, 1, '姓名'), cell(1, 2, '金额'), cell(2, 1, '甲'), cell(2, 2, '9')];
  expect(compareParts(before, after)).toMatchObject({ differences: [], columns: [{ table: '表', heading: '证件号' }] });
});

it('finds the headings under the title of a list', () => {
  const before = [
    cell(1, 1, '名单'),
    cell(2, 1, '姓名'),
    cell(2, 2, '证件号'),
    cell(2, 3, '金额'),
    cell(3, 1, '甲'),
    cell(3, 2, '1'),
    cell(3, 3, '9'),
  ];
  const after = [cell(1, 1, '名单'), cell(2, 1, '姓名'), cell(2, 2, '金额'), cell(3, 1, '甲'), cell(3, 2, '9')];
  expect(compareParts(before, after)).toMatchObject({ differences: [], columns: [{ heading: '证件号' }] });
});

it('pairs paragraphs by their order when a hidden one between them went', () => {
  const before = [line('正文第1段', '甲'), line('正文第2段', '藏', { hidden: 'hidden-text' }), line('正文第3段', '乙')];
  expect(compareParts(before, [line('正文第1段', '甲'), line('正文第2段', '乙')]).differences).toEqual([]);
});
