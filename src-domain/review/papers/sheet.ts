import type { CalendarDate } from '../../kernel/calendarDate';

/** One cell of a printed table. */
export interface PaperCell {
  /** Paragraphs, from the top. */
  readonly text: readonly string[];
  /** Columns it covers; 1 when absent. */
  readonly span?: number | undefined;
  /** Rows it covers; 1 when absent. What lies under it has no cell of its own. */
  readonly rows?: number | undefined;
  /** Names what stands beside or below it. */
  readonly label?: true | undefined;
  readonly align?: 'left' | 'center' | 'right' | undefined;
  /** At the bottom right: 签名 and 日期. */
  readonly foot?: string | undefined;
  /** An index number or a digest, stands as it is: its digits are nobody's telephone. */
  readonly exact?: true | undefined;
}

export interface PaperRow {
  readonly cells: readonly PaperCell[];
  /** Room for the pen; the row grows with its text. */
  readonly minHeightMm?: number | undefined;
}

/** `columns` are hundredths of the type area and add up to 100; the spans of every row add up to their number. */
export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly number[];
  /** Repeated on every page. */
  readonly heads: readonly string[] | null;
  readonly rows: readonly PaperRow[];
  /** So many rows from the top stay on one page with the row below them; none when absent. */
  readonly together?: number | undefined;
  /** Many short rows close upon each other, in smaller type: a form of two pages that would else take three. */
  readonly dense?: true | undefined;
}

export type PaperBlock =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** A paragraph that begins two signs in. */
  | { readonly kind: 'text'; readonly text: string }
  /** One line of a letter without the two signs: whom it goes to at the left, who signs at the right. */
  | { readonly kind: 'flush'; readonly align: 'left' | 'right'; readonly text: string }
  /** Small print. */
  | { readonly kind: 'note'; readonly text: string }
  /** Entries spread over one line. */
  | { readonly kind: 'line'; readonly entries: readonly string[] }
  | { readonly kind: 'page-break' }
  | PaperTable;

/** A paper as page, Word file and PDF all draw it: what stands on it and where, A4 with the margins of GB/T 9704. */
export interface PaperSheet {
  /** Name of the file and of the document, without an ending. */
  readonly title: string;
  readonly unitName: string;
  /** Day the paper speaks of; the same facts give the same bytes. */
  readonly on: CalendarDate;
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** 2026年11月3日 */
export function writtenDate(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** ■ for what is chosen, □ for what is not: both stand in every Chinese font. */
export const boxes = (options: readonly string[], chosen: readonly string[]): readonly string[] =>
  options.map((option) => `${chosen.includes(option) ? '■' : '□'}${option}`);

export const label = (text: string): PaperCell => ({ text: [text], label: true, align: 'center' });

export const cell = (...text: readonly string[]): PaperCell => ({ text });

export const wide = (span: number, ...text: readonly string[]): PaperCell => ({ text, span });

type Rewrite = (text: string, before: readonly string[]) => string;

function rowWith({ cells, ...row }: PaperRow, heads: readonly string[] | null, rewrite: Rewrite): PaperRow {
  const written: PaperCell[] = [];
  for (const [at, one] of cells.entries()) {
    const before = [...(heads?.slice(at, at + 1) ?? []), ...cells.slice(Math.max(0, at - 1), at).flatMap(({ text }) => text)];
    const text = one.exact === true ? one.text : one.text.map((line) => rewrite(line, before));
    written.push({ ...one, text, ...(one.foot === undefined ? {} : { foot: rewrite(one.foot, before) }) });
  }
  return { ...row, cells: written };
}

function blockWith(block: PaperBlock, rewrite: Rewrite): PaperBlock {
  switch (block.kind) {
    case 'page-break':
      return block;
    case 'line':
      return { ...block, entries: block.entries.map((entry) => rewrite(entry, [])) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => rowWith(row, block.heads, rewrite)) };
    case 'title':
    case 'heading':
    case 'text':
    case 'flush':
    case 'note':
      return { ...block, text: rewrite(block.text, []) };
  }
}

/** The sheet with every text rewritten, in print order; `before` is what stands above and to the left of it. */
export const withTexts = (sheet: PaperSheet, rewrite: Rewrite): PaperSheet => ({
  ...sheet,
  title: rewrite(sheet.title, []),
  blocks: sheet.blocks.map((block) => blockWith(block, rewrite)),
});
