import type { TextPart } from '../../../../src-domain/screening/types';

export type Part = Pick<TextPart, 'where' | 'role' | 'text'>;

/** What is shown together: a paragraph, the rows of a table, or a place outside the body. */
export type Block =
  | { readonly kind: 'text'; readonly part: Part; readonly heading: boolean }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Part[])[]; readonly where: string }
  | { readonly kind: 'besides'; readonly part: Part };

const cellPlace = /^(.*表格\d+)第(\d+)行第\d+列/u;

/** Bodies stand first as on paper; headers, footers and properties come after, each with its place. */
export function blocksOf(parts: readonly Part[]): readonly Block[] {
  const body = parts.filter(({ where }) => where.startsWith('正文'));
  const besides = parts.filter(({ where }) => !where.startsWith('正文'));
  return [...withWholeTitles(bodyBlocks(body)), ...besides.map((part) => ({ kind: 'besides', part }) as const)];
}

interface OpenTable {
  readonly where: string;
  readonly rows: Part[][];
  row: string;
}

const textBlock = (part: Part): Block => ({
  kind: 'text',
  part,
  heading: part.role === 'title' || (part.role === 'first-line' && part.text.trim().length <= 50),
});

/** A short line without a stop right above a title is its first half, unless it is a document number. */
const isFirstHalf = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'text' &&
  next?.kind === 'text' &&
  next.part.role === 'title' &&
  /^[^，。；：]{2,40}[^号，。；：]$/u.test(block.part.text.trim());

const withWholeTitles = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, at) => (block.kind === 'text' && isFirstHalf(block, blocks[at + 1]) ? { ...block, heading: true } : block));

function bodyBlocks(parts: readonly Part[]): readonly Block[] {
  const blocks: Block[] = [];
  let table: OpenTable = { where: '', rows: [], row: '' };
  for (const part of parts) {
    const [, where = '', row = ''] = cellPlace.exec(part.where) ?? [];
    if (where !== table.where) {
      table = { where, rows: [], row: '' };
      if (where !== '') blocks.push({ kind: 'table', rows: table.rows, where });
    }
    if (where === '') blocks.push(textBlock(part));
    else addCell(table, row, part);
  }
  return blocks;
}

function addCell(table: OpenTable, row: string, part: Part): void {
  if (table.row !== row) table.rows.push([]);
  table.row = row;
  table.rows.at(-1)?.push(part);
}
