import { expect, it } from 'vitest';
import { blocksOf, type Part } from './blocks';

const part = (where: string, role: Part['role'] = 'body'): Part => ({ where, role, text: where });

it('puts cells into the rows of their table, and what is outside the body last', () => {
  const blocks = blocksOf([
    part('页眉1第1段', 'header'),
    part('正文第1段', 'first-line'),
    part('正文表格1第1行第1列', 'table'),
    part('正文表格1第1行第2列', 'table'),
    part('正文表格1第2行第1列', 'table'),
    part('正文第2段'),
    part('正文表格2第1行第1列', 'table'),
  ]);
  const shown = blocks.map((block) =>
    block.kind === 'table' ? block.rows.map((cells) => cells.map(({ where }) => where)) : `${block.kind} ${block.part.where}`,
  );
  expect(shown).toEqual([
    'text 正文第1段',
    [['正文表格1第1行第1列', '正文表格1第1行第2列'], ['正文表格1第2行第1列']],
    'text 正文第2段',
    [['正文表格2第1行第1列']],
    'besides 页眉1第1段',
  ]);
});

it('keeps two tables apart that follow one another', () => {
  const blocks = blocksOf([part('正文表格1第1行第1列', 'table'), part('正文表格2第1行第1列', 'table')]);
  expect(blocks).toHaveLength(2);
});
