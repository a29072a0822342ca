import { decimalsOf, figureOf, figureText } from './figures';
import type { RosterLayout, SumRow } from './layout';
import type { ColumnVerdict, RosterDoubt } from './types';

/** Kinds whose figures are added up. A standard is a price, not an amount. */
const adding: readonly string[] = ['amount', 'area', 'quantity', 'household-size', 'quota'];

/** Whether a column is added up: its kind says so and nearly all of its cells are figures. */
export function addsUp({ kind }: Pick<ColumnVerdict, 'kind'>, texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const figures = filled.filter((text) => figureOf(text) !== undefined);
  return kind !== null && adding.includes(kind) && filled.length > 0 && figures.length >= filled.length * 0.8;
}

/** The sum of a column in ten-thousandths; what is no figure counts nothing. */
export const sumOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + (figureOf(text) ?? 0), 0);

const isSubtotal = (label: string): boolean => /小计|本页/u.test(label);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows a written sum may mean: all of them, or those since the last sum (before the next one, when it stands above its rows).
 * 合计 in the middle is taken for a subtotal of its village unless it is the only one.
 */
function meantBy({ label, after }: SumRow, sums: readonly SumRow[], at: number, rows: number): readonly Stretch[] {
  const whole: Stretch = { from: 0, to: rows };
  const above =
    sums
      .slice(0, at)
      .filter((each) => each.after < after)
      .at(-1)?.after ?? 0;
  const below = sums.slice(at + 1).find((each) => each.after > after)?.after ?? rows;
  const since: Stretch = { from: above, to: after };
  const until: Stretch = { from: after, to: below };
  if (sums.length === 1) return [whole];
  const parts = [since, until].filter(({ from, to }) => to > from);
  const isLast = after === rows || after === 0;
  if (isSubtotal(label)) return parts;
  return isLast ? [whole, ...parts] : parts;
}

interface SumColumn {
  readonly heading: string;
  readonly at: number;
  /** One text a data row. */
  readonly texts: readonly string[];
}

function doubtOf(
  sum: SumRow,
  at: number,
  layout: RosterLayout,
  column: SumColumn,
  groupOf: (row: number) => string,
): RosterDoubt | undefined {
  const written = figureOf(sum.row.cells[column.at] ?? '');
  if (written === undefined) return undefined;
  const stretches = meantBy(sum, layout.sums, at, layout.data.length);
  const counted = stretches.map((stretch) => ({ stretch, sum: sumOf(column.texts.slice(stretch.from, stretch.to)) }));
  const first = counted[0];
  if (first === undefined || counted.some((each) => each.sum === written)) return undefined;
  const isWhole = first.stretch.from === 0 && first.stretch.to === layout.data.length;
  const decimals = Math.max(0, ...column.texts.slice(0, 50).map(decimalsOf));
  const text = (figure: number): string => figureText(figure, decimals);
  return {
    kind: 'sum',
    heading: column.heading,
    row: sum.row.number,
    group: isWhole ? '' : groupOf(first.stretch.from),
    written: text(written),
    counted: text(first.sum),
    difference: text(written - first.sum),
  };
}

/** Written sums that are not those of the rows, for the whole list and for its parts. `groupOf` names the village of a data row. */
export const wrongSums = (layout: RosterLayout, columns: readonly SumColumn[], groupOf: (row: number) => string): readonly RosterDoubt[] =>
  layout.sums.flatMap((sum, at) => columns.flatMap((column) => doubtOf(sum, at, layout, column, groupOf) ?? []));
