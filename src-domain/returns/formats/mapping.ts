import { tidy, type Cells } from '../figures';

/** A cell of the other format. */
export interface TargetCell {
  readonly id: string;
  readonly label: string;
  /** Counts things, too, that no row of the first format has. */
  readonly also?: string | undefined;
}

/** A row and where it is counted: whole in one cell, or spread over several by what each entry is. */
export interface MappingLine {
  readonly row: string;
  readonly to: readonly string[];
  readonly note?: string | undefined;
}

/** How the rows of one format stand to the cells of another, as data. What has no counterpart is named with the reason. */
export interface FormatMapping {
  readonly from: string;
  readonly to: string;
  readonly note: string;
  readonly cells: readonly TargetCell[];
  readonly lines: readonly MappingLine[];
  readonly unmappedRows: readonly { readonly row: string; readonly why: string }[];
  readonly unmappedCells: readonly { readonly cell: string; readonly why: string }[];
}

/** Rows and cells a mapping says nothing of, or names twice: as mapped and as unmapped. Empty for a whole one. */
export function mappingGaps(mapping: FormatMapping, rows: readonly string[]): readonly string[] {
  const cells = mapping.cells.map(({ id }) => id);
  const [mappedRows, mappedCells] = [mapping.lines.map(({ row }) => row), [...new Set(mapping.lines.flatMap(({ to }) => to))]];
  return [
    ...notOnce(rows, [...mappedRows, ...mapping.unmappedRows.map(({ row }) => row)]),
    ...notOnce(cells, [...mappedCells, ...mapping.unmappedCells.map(({ cell }) => cell)]),
  ];
}

/** Those of `all` that are not named exactly once, and names that are none of them. */
const notOnce = (all: readonly string[], named: readonly string[]): readonly string[] => [
  ...all.filter((each) => named.filter((name) => name === each).length !== 1),
  ...named.filter((name) => !all.includes(name)),
];

/** Where a row goes: cells with their names, or why it goes nowhere. Undefined for a row of another form. */
export type Destination =
  | { readonly kind: 'whole' | 'spread'; readonly cells: readonly TargetCell[]; readonly note: string }
  | { readonly kind: 'none'; readonly why: string };

export function destinationOf({ cells, lines, unmappedRows }: FormatMapping, row: string): Destination | undefined {
  const line = lines.find((each) => each.row === row);
  const none = unmappedRows.find((each) => each.row === row);
  if (line === undefined) return none === undefined ? undefined : { kind: 'none', why: none.why };
  const targets = cells.filter(({ id }) => line.to.includes(id));
  return { kind: targets.length > 1 ? 'spread' : 'whole', cells: targets, note: line.note ?? '' };
}

/** A figure of the other format as far as the first one bears it out. */
export interface CarriedFigure {
  readonly cell: string;
  /** null: some of it is spread over several cells, counted together with what the first format has not, or blank. */
  readonly value: number | null;
  readonly rows: readonly string[];
}

/** Every cell that has rows behind it, in the order of the other format. */
export function carryOver({ cells, lines }: FormatMapping, figures: Cells): readonly CarriedFigure[] {
  return cells.flatMap(({ id, also }): CarriedFigure[] => {
    const behind = lines.filter(({ to }) => to.includes(id));
    if (behind.length === 0) return [];
    const known = also === undefined && behind.every(({ to }) => to.length === 1);
    const parts = behind.map(({ row }) => figures[row] ?? null);
    const value = known && parts.every((part) => part !== null) ? tidy(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)) : null;
    return [{ cell: id, value, rows: behind.map(({ row }) => row) }];
  });
}
