import { describe, expect, it } from 'vitest';
import type { TableCell } from '../../../../src-domain/screening/types';
import { blocksOf, type Block } from './blocks';
import type { Part } from './part';

const part = (where: string, role: Part['role'] = 'body', more: Partial<Part> = {}): Part => ({ where, role, text: where, ...more });
const cell = (table: string, row: number, column: number, more: Partial<Part> = {}): Part =>
  part(`${table}第${String(row)}行第${String(column)}列`, 'table', { cell: { table, row, column } satisfies TableCell, ...more });

const shown = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    if (block.kind === 'table') return block.rows.map(({ cells }) => cells.map((parts) => parts.map(({ where }) => where).join('')));
    if (block.kind === 'label') return `${block.label}${block.recognised ? ' 识别' : ''}`;
    return block.kind === 'picture' ? `图 ${block.where}` : `${block.kind} ${block.part.where}`;
  });

describe('the paper', () => {
  it('puts cells into the rows of their table, and what is outside the body last', () => {
    const blocks = blocksOf([
      part('页眉1第1段', 'header'),
      part('正文第1段', 'first-line'),
      cell('表', 1, 1),
      cell('表', 1, 2),
      cell('表', 2, 2),
      part('正文第2段'),
      cell('表二', 1, 1),
    ]);
    expect(shown(blocks)).toEqual([
      'text 正文第1段',
      [
        ['表第1行第1列', '表第1行第2列'],
        ['', '表第2行第2列'],
      ],
      'text 正文第2段',
      [['表二第1行第1列']],
      'besides 页眉1第1段',
    ]);
  });

  it('keeps two tables apart that follow one another', () => {
    expect(blocksOf([cell('表', 1, 1), cell('表二', 1, 1)])).toHaveLength(2);
  });

  it('shows nothing that no page shows, and what was inserted', () => {
    const blocks = blocksOf([
      part('正文第1段'),
      part('批注1', 'body', { hidden: 'comment' }),
      part('文件属性·作者', 'body', { metadata: true }),
      part('正文第2段', 'body', { hidden: 'insertion' }),
      cell('表', 1, 1),
      cell('表', 1, 2, { hidden: 'hidden-column' }),
      cell('表', 1, 3),
    ]);
    expect(shown(blocks)).toEqual(['text 正文第1段', 'text 正文第2段', [['表第1行第1列', '表第1行第3列']]]);
  });

  it('says where a page begins, and what was read from a picture', () => {
    const blocks = blocksOf([part('第1页第1行'), part('第1页第2行'), part('第2页第1行', 'body', { recognised: true })]);
    expect(shown(blocks)).toEqual(['第1页', 'text 第1页第1行', 'text 第1页第2行', '第2页 识别', 'text 第2页第1行']);
  });

  it('puts a picture behind the text that its place names, else at the end', () => {
    const parts = [part('正文第1段'), part('正文第12段')];
    const pictures = ['正文第1段图片1', '图片2'].map((where) => ({ where, key: where }));
    expect(shown(blocksOf(parts, pictures))).toEqual(['text 正文第1段', '图 正文第1段图片1', 'text 正文第12段', '图 图片2']);
  });
});
