import { listFields, type ListName, type ReportFigures } from './facts';

/**
 * A paragraph of running text; `{R1.total}` stands for a figure of the tables, `{gazette.issues}` for one of the books, `{unit}` and
 * `{year}` for themselves, `{hand.leaflets}` for what no book holds and is typed.
 */
export interface LayoutText {
  readonly kind: 'text';
  /** Unique over all layouts; what the officer writes is kept under it. */
  readonly id: string;
  readonly text: string;
  /** Stands once for each entry of a list; `{each.name}` is what is said of it. */
  readonly each?: ListName | undefined;
}

/** 表二, 表三, 表四, or the table of 2014. */
export type TableName = 'T2' | 'T3' | 'T4' | 'S';

interface LayoutTable {
  readonly kind: 'table';
  readonly table: TableName;
}

export interface LayoutPart {
  readonly id: string;
  /** Empty before the first part. */
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

/** Slots a paragraph that is repeated may ask of its entry. */
export const eachSlots = (list: ListName): readonly string[] => listFields[list].map((what) => `each.${what}`);

/** The paragraphs of a text block: one for each entry of its list. Where there is none it stands once, and its figures are blank. */
function repeated(block: LayoutText, lists: ReportFigures['lists']): readonly LayoutText[] {
  const { each, id, text } = block;
  if (each === undefined) return [block];
  const keys = lists[each];
  const of = (key: string): LayoutText => ({ kind: 'text', id: `${id}/${key}`, text: text.replaceAll('{each.', `{${each}.${key}.`) });
  return keys.length === 0 ? [of('')] : keys.map(of);
}

/** The layout with the paragraphs of its lists written out. */
export const writtenOut = (layout: ReportLayout, { lists }: Pick<ReportFigures, 'lists'>): ReportLayout => ({
  ...layout,
  parts: layout.parts.map((part) => ({
    ...part,
    blocks: part.blocks.flatMap((block): LayoutPart['blocks'] => (block.kind === 'text' ? repeated(block, lists) : [block])),
  })),
});

/** Slots of the running text, in its order, those of paragraphs left out apart. */
export const slotsUsed = ({ parts }: ReportLayout, leftOut: readonly string[]): readonly string[] =>
  parts
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'text' && !leftOut.includes(block.id) ? piecesOf(block.text) : [])))
    .flatMap((piece) => (piece.kind === 'slot' ? [piece.cell] : []));
