import { cellKey, type AnnualForm, type CaseCell, type DisclosureRow } from '../form';

/** A cell of a table as the form prints it: words, or the address of a figure. */
export interface GridCell {
  readonly text: string;
  /** The figure that stands in it. */
  readonly cell: string | null;
  /** Columns and rows it covers. */
  readonly columns: number;
  readonly rows: number;
  /** What the figure is, in words: for those who listen, and for findings. */
  readonly name: string;
  /** Names a row: stands at the left. */
  readonly isLabel: boolean;
}

export interface Grid {
  /** Hundredths of the width of the page. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly GridCell[])[];
}

const words = (text: string, columns = 1, rows = 1): GridCell => ({ text, cell: null, columns, rows, name: text, isLabel: false });
const label = (text: string, columns = 1): GridCell => ({ ...words(text, columns), isLabel: true });
const figure = (cell: string, name: string, columns = 1): GridCell => ({ ...words('', columns), cell, name });

/** 表二: each block has heads of its own. */
export function disclosureGrid({ disclosure }: AnnualForm): Grid {
  const blocks = [...new Set(disclosure.rows.map(({ block }) => block))];
  return {
    widths: [34, 22, 22, 22],
    rows: blocks.flatMap((block) => {
      const rows = disclosure.rows.filter((row) => row.block === block);
      return [[words(block, 4)], headOf(disclosure.head, rows), ...rows.map(rowOf)];
    }),
  };
}

/** Columns a figure covers so that the row fills its four. */
const spanOf = ({ columns }: DisclosureRow): number => 3 / columns.length;

const headOf = (head: string, [first]: readonly DisclosureRow[]): readonly GridCell[] =>
  first === undefined ? [] : [words(head), ...first.columns.map((column) => words(column.label, spanOf(first)))];

const rowOf = (row: DisclosureRow): readonly GridCell[] => [
  label(row.label),
  ...row.columns.map((column) => figure(cellKey(row.id, column.id), `${row.label}，${column.label}`, spanOf(row))),
];

/** How many rows from here on share a value; 0 when the row before had it already. */
function run<Row>(rows: readonly Row[], at: number, of: (row: Row) => string | null): number {
  const value = rows[at] === undefined ? null : of(rows[at]);
  const before = rows[at - 1];
  if (value === null || (before !== undefined && of(before) === value)) return 0;
  const end = rows.findIndex((row, place) => place > at && of(row) !== value);
  return (end < 0 ? rows.length : end) - at;
}

/** 表三: three columns of words, seven of figures. */
export function requestGrid({ requests }: AnnualForm): Grid {
  const { columns, rows, headCell, headGroup } = requests;
  const groups = columns.map((column) => column.group);
  const alone = (from: number, to: number) => columns.slice(from, to).map((column) => words(column.label, 1, 2));
  const [first, end] = [
    groups.findIndex((group) => group !== null),
    groups.lastIndexOf(groups.find((group) => group !== null) ?? null) + 1,
  ];
  return {
    widths: [8, 11, 29, ...columns.map(() => 52 / columns.length)],
    rows: [
      [words(headCell, 3, 3), words(headGroup, columns.length)],
      [...alone(0, first), words(groups[first] ?? '', end - first), ...alone(end, columns.length)],
      columns.slice(first, end).map((column) => words(column.label)),
      ...rows.map(({ id, block, group, label: printed }, at) => {
        const blockRows = run(rows, at, (row) => row.block);
        const groupRows = run(rows, at, (row) => row.group);
        return [
          ...(blockRows > 0 ? [words(block ?? '', 1, blockRows)] : []),
          ...(groupRows > 0 ? [words(group ?? '', 1, groupRows)] : []),
          label(printed, 3 - (block === null ? 0 : 1) - (group === null ? 0 : 1)),
          ...columns.map((column) => figure(cellKey(id, column.id), `${printed}，${column.label}`)),
        ];
      }),
    ],
  };
}

/** 表四: one row of figures. */
export function caseGrid({ cases }: AnnualForm): Grid {
  const spans = (of: (cell: CaseCell) => string | null) =>
    cases.flatMap((cell, at) => {
      const length = run(cases, at, of);
      return length === 0 ? [] : [{ cell, length }];
    });
  const nameOf = ({ group, subgroup, label: result }: CaseCell): string =>
    [group, subgroup, result].filter((part) => part !== null).join('，');
  return {
    widths: cases.map(() => 100 / cases.length),
    rows: [
      spans(({ group }) => group).map(({ cell, length }) => words(cell.group, length, cell.subgroup === null ? 2 : 1)),
      spans(({ subgroup }) => subgroup).map(({ cell, length }) => words(cell.subgroup ?? '', length)),
      cases.map((cell) => words(cell.label)),
      cases.map((cell) => figure(cell.id, nameOf(cell))),
    ],
  };
}

/** What every cell of the three tables is called. */
export const cellNames = (form: AnnualForm): ReadonlyMap<string, string> =>
  new Map(
    [disclosureGrid(form), requestGrid(form), caseGrid(form)]
      .flatMap(({ rows }) => rows.flat())
      .flatMap(({ cell, name }): [string, string][] => (cell === null ? [] : [[cell, name]])),
  );
