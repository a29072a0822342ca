import type { NoticeList } from '../../../src-domain/notices/types';

export interface PastedList {
  readonly list: NoticeList | null;
  /** Row numbers (the header is row 1) with more cells than the header has: they cannot be put under a heading. */
  readonly tooWide: readonly number[];
}

const cellsOf = (line: string): readonly string[] => line.split('\t').map((cell) => cell.trim());

const isTotal = (cells: readonly string[]): boolean => cells.slice(0, 2).some((cell) => /^(?:合\s*计|总\s*计)$/u.test(cell));

/** Rows copied from a spreadsheet: tabs between cells, the first row is the header, a last row 合计 is the total. Short rows are filled up. */
export function pastedList(text: string): PastedList {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const [head, ...rest] = lines.map(cellsOf);
  if (head === undefined || rest.length === 0) return { list: null, tooWide: [] };
  const width = head.length;
  const tooWide = rest.flatMap((cells, at) => (cells.length > width ? [at + 2] : []));
  const rows = rest.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
  const last = rows.at(-1);
  const total = last !== undefined && isTotal(last) ? last : null;
  return { list: { columns: head, rows: total === null ? rows : rows.slice(0, -1), total }, tooWide };
}
