/** A paragraph of running text; `{R1.total}` stands for a figure of the tables, `{unit}` and `{year}` for themselves. */
export interface LayoutText {
  readonly kind: 'text';
  /** Unique over all layouts; what the officer writes is kept under it. */
  readonly id: string;
  readonly text: string;
}

/** 表二, 表三, 表四, or the table of 2014. */
export type TableName = 'T2' | 'T3' | 'T4' | 'S';

interface LayoutTable {
  readonly kind: 'table';
  readonly table: TableName;
}

export interface LayoutPart {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly (LayoutText | LayoutTable)[];
}

/** How a report is built: the six statutory parts, or the older nine. */
export interface ReportLayout {
  readonly id: string;
  readonly name: string;
  /** Lines of the title. */
  readonly title: string;
  readonly parts: readonly LayoutPart[];
}

/** A piece of a paragraph: words, or a place for a figure. */
export type Piece = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'slot'; readonly cell: string };

/** Words and slots in turn; it begins and ends with words, though they may be empty. */
export const piecesOf = (text: string): readonly Piece[] =>
  text.split(/(\{[^{}]+\})/u).map((part, at) => (at % 2 === 1 ? { kind: 'slot', cell: part.slice(1, -1) } : { kind: 'words', text: part }));
