import type { Roster, RosterColumn } from './rosters';

/** Rows that stand alone in what place and traits say of them. */
export interface Singled {
  /** Rows looked at. */
  readonly rows: number;
  /** Numbers of the rows that are singled out. */
  readonly alone: readonly number[];
  readonly columns: readonly RosterColumn[];
}

/** Below this a list is judged by the eye; above, rows that stand alone are a matter of counting. */
const fewestRows = 5;
/** A trait that is different in nearly every row (an amount to the cent) says little of a person to who does not know it. */
const mostDistinct = 0.6;

const valuesOf = ({ cells }: RosterColumn): ReadonlySet<string> => new Set(cells.map(({ text }) => text));

function tells(column: RosterColumn, rows: number): boolean {
  const { kind, cells } = column;
  if (kind?.quasi === undefined || cells.length < rows * 0.5) return false;
  const distinct = valuesOf(column).size;
  return kind.quasi === 'place' ? distinct < cells.length : distinct >= 2 && distinct <= Math.max(2, cells.length * mostDistinct);
}

/**
 * Looks for rows that place and traits together single out in a list whose names are masked or left out (a group of one). Names that
 * are shown by right need no such look.
 */
export function singledOut(roster: Roster): Singled | undefined {
  if (roster.names !== 'hidden' || roster.rows.length < fewestRows) return undefined;
  const columns = roster.columns.filter((column) => tells(column, roster.rows.length));
  if (!columns.some(({ kind }) => kind?.quasi === 'place') || columns.length < 2) return undefined;
  const groups = new Map<string, number[]>();
  for (const row of roster.rows) {
    const name = columns.map(({ number }) => row.cells[number - 1]?.text ?? '').join('\u0000');
    groups.set(name, [...(groups.get(name) ?? []), row.number]);
  }
  const alone = [...groups.values()].flatMap((numbers) => (numbers.length === 1 ? numbers : []));
  return alone.length === 0 ? undefined : { rows: roster.rows.length, alone, columns };
}
