import type { CatalogueItem } from '../types';

/** The columns of an item that officers compare. When it came in (`validFrom`, `version`) is bookkeeping and no change of the promise. */
const columns = {
  id: ({ id }: CatalogueItem) => id,
  field: ({ field }: CatalogueItem) => field,
  level1: ({ level1 }: CatalogueItem) => level1,
  level2: ({ level2 }: CatalogueItem) => level2,
  content: ({ content }: CatalogueItem) => content,
  basis: ({ basis }: CatalogueItem) => basis,
  limitText: ({ limit }: CatalogueItem) => limit.text,
  /** Days, unit and the event they are counted from; the code is bookkeeping, too. */
  limitDays: ({ limit: { n, unit, from } }: CatalogueItem) => ({ n, unit, from }),
  notice: ({ limit }: CatalogueItem) => limit.notice ?? null,
  furtherLimits: ({ limit }: CatalogueItem) => limit.also ?? [],
  withdrawal: ({ limit }: CatalogueItem) => limit.withdraw ?? null,
  subject: ({ subject }: CatalogueItem) => subject,
  requiredChannels: ({ channels }: CatalogueItem) => channels.required,
  optionalChannels: ({ channels }: CatalogueItem) => channels.optional,
  channelNotes: ({ channels }: CatalogueItem) => Object.entries(channels.notes ?? {}).sort(),
  audience: ({ audience }: CatalogueItem) => audience,
  mode: ({ mode }: CatalogueItem) => mode,
  levels: ({ levels }: CatalogueItem) => levels,
  scope: ({ scope }: CatalogueItem) => scope,
  personalData: ({ personalData }: CatalogueItem) => personalData,
} as const;

type Columns = typeof columns;

/** Code of a column. */
export type ItemColumn = keyof Columns;

/** What stands in a column of an item. */
export type ColumnValue<Column extends ItemColumn> = ReturnType<Columns[Column]>;

/** One column that reads otherwise than before. */
export type ColumnChange = {
  readonly [Column in ItemColumn]: { readonly column: Column; readonly before: ColumnValue<Column>; readonly after: ColumnValue<Column> };
}[ItemColumn];

const names = Object.keys(columns) as readonly ItemColumn[];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

/** The same value with the properties of its objects in the order of their names, and without those that are not there. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, inOrder(part)]),
  );
}

/** The columns in which an item differs from what it was, in the order of the printed catalogue. */
export const columnChanges = (before: CatalogueItem, after: CatalogueItem): readonly ColumnChange[] =>
  names
    .filter((column) => !same(columns[column](before), columns[column](after)))
    // Both values come out of the column that is named beside them.
    .map((column) => ({ column, before: columns[column](before), after: columns[column](after) }) as ColumnChange);

export interface LineChanges<Line> {
  readonly kept: readonly Line[];
  readonly removed: readonly Line[];
  readonly added: readonly Line[];
}

/** Of a column with lines (公开内容要素, 依据 …): which came, which went. */
export function lineChanges<Line>(before: readonly Line[], after: readonly Line[]): LineChanges<Line> {
  const stands = (lines: readonly Line[], line: Line) => lines.some((each) => same(each, line));
  return {
    kept: after.filter((line) => stands(before, line)),
    removed: before.filter((line) => !stands(after, line)),
    added: after.filter((line) => !stands(before, line)),
  };
}
