import { isSeen } from './blocks';
import type { Part } from './part';
import { hiddenKindsOf, type HiddenKindCode } from './hiddenKinds';

/** One place that reads otherwise; undefined where the place itself is not there. */
export interface Difference {
  readonly where: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A column that was taken out whole, by its heading. */
export interface GoneColumn {
  readonly table: string;
  readonly heading: string;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  readonly columns: readonly GoneColumn[];
  readonly hiddenGone: readonly HiddenKindCode[];
  readonly hiddenLeft: readonly HiddenKindCode[];
}

const same = (one: Part, other: Part): boolean => one.text === other.text;

/** Pairs of places that belong together: by order when nothing was taken out, else by name. */
function pairs(before: readonly Part[], after: readonly Part[]): readonly Difference[] {
  const byPlace = new Map(after.map((part) => [part.where, part]));
  const alike = before.length === after.length;
  const paired = before.map((part, at) => ({ part, other: alike ? after[at] : byPlace.get(part.where) }));
  const met = new Set(paired.map(({ other }) => other?.where));
  return [
    ...paired
      .filter(({ part, other }) => other === undefined || !same(part, other))
      .map(({ part, other }) => ({ where: part.where, before: part.text, after: other?.text })),
    ...after.filter(({ where }) => !met.has(where)).map(({ where, text }) => ({ where, before: undefined, after: text })),
  ];
}

/** The cells of each table by row and column, as they are seen: hidden rows and columns leave no gap. */
function grid(cells: readonly Part[]): readonly (readonly (Part | undefined)[])[] {
  const columns = [...new Set(cells.map(({ cell }) => cell?.column ?? 0))].sort((one, other) => one - other);
  const rows = new Map<number, (Part | undefined)[]>();
  for (const part of cells) {
    const row = rows.get(part.cell?.row ?? 0) ?? columns.map((): Part | undefined => undefined);
    rows.set(part.cell?.row ?? 0, row);
    row[columns.indexOf(part.cell?.column ?? 0)] = part;
  }
  return [...rows].sort(([one], [other]) => one - other).map(([, row]) => row);
}

type Grid = ReturnType<typeof grid>;

const filled = (row: Grid[number]): number => row.filter((part) => part !== undefined).length;

/** The row that names the columns: the first of those with the most cells, for a title above the list fills one cell only. */
const headingRow = (rows: Grid): number => {
  const most = Math.max(0, ...rows.slice(0, 20).map(filled));
  return Math.max(
    0,
    rows.findIndex((row) => filled(row) === most),
  );
};

/** Which column of the copy each column has become; -1 for those taken out. Headings stay in their order. */
function columnsAfter(before: Grid, after: Grid, heading: number): readonly number[] {
  const width = before[heading]?.length ?? 0;
  const left = after[heading]?.length ?? 0;
  let next = 0;
  return Array.from({ length: width }, (_, at) => {
    const remaining = width - at;
    const isNext = left - next >= remaining || before[heading]?.[at]?.text === after[heading]?.[next]?.text;
    if (next >= left || !isNext) return -1;
    next += 1;
    return next - 1;
  });
}

function tableDifferences(table: string, beforeCells: readonly Part[], afterCells: readonly Part[]) {
  const before = grid(beforeCells);
  const after = grid(afterCells);
  const heading = headingRow(before);
  const map = columnsAfter(before, after, heading);
  const columns = map.flatMap((to, at) => (to === -1 ? [{ table, heading: before[heading]?.[at]?.text ?? '' }] : []));
  const differences = before.flatMap((row, r) =>
    row.flatMap((part, c): readonly Difference[] => {
      const to = map[c] ?? -1;
      const other = to === -1 ? undefined : after[r]?.[to];
      if (to === -1 || part?.text === other?.text) return [];
      return [{ where: part?.where ?? other?.where ?? table, before: part?.text, after: other?.text }];
    }),
  );
  return { columns, differences };
}

const byTable = (parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> => {
  const tables = new Map<string, Part[]>();
  for (const part of parts) {
    const name = part.cell?.table ?? '';
    const own = tables.get(name) ?? [];
    own.push(part);
    tables.set(name, own);
  }
  return tables;
};

/** What reads otherwise in two versions of a document, and what is no longer hidden in it. */
export function compareParts(before: readonly Part[], after: readonly Part[]): Comparison {
  const old = byTable(before.filter(isSeen));
  const made = byTable(after.filter(isSeen));
  const names = [...new Set([...old.keys(), ...made.keys()])].filter((name) => name !== '');
  const tables = names.map((name) => tableDifferences(name, old.get(name) ?? [], made.get(name) ?? []));
  const kindsAfter = hiddenKindsOf(after).map(({ code }) => code);
  const kindsBefore = hiddenKindsOf(before).map(({ code }) => code);
  return {
    differences: [...pairs(old.get('') ?? [], made.get('') ?? []), ...tables.flatMap(({ differences }) => differences)],
    columns: tables.flatMap(({ columns }) => columns),
    hiddenGone: kindsBefore.filter((code) => !kindsAfter.includes(code)),
    hiddenLeft: kindsAfter,
  };
}
