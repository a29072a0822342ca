import { columnsOf } from './columns';
import { graphOf, reached, type FlowEdge, type FlowGraph } from './graph';
import { rowsOf } from './rows';
import type { Cells } from './routes';
import type { FlowStep } from './types';

/** A chart this wide still prints on A4 in a size that can be read. */
const readableColumns = 2;

const widthOf = ({ columns }: Cells): number => Math.max(0, ...columns) + 1;

/** Only the ways that lead down. */
function downward(graph: FlowGraph, rows: readonly number[]): FlowGraph {
  const isDown = ({ from, to }: FlowEdge): boolean => (rows[to] ?? 0) > (rows[from] ?? 0);
  return { steps: graph.steps, edges: graph.edges.filter(isDown), out: graph.out.map((edges) => edges.filter(isDown)) };
}

/** What stands on a branch alone is to be finished before its decision goes on below: `[earlier, later]`. */
function finishedBefore(graph: FlowGraph, { columns }: Cells): readonly (readonly [number, number])[] {
  return graph.out.flatMap((ways, at) => {
    const on = ways.find(({ to }) => columns[to] === columns[at]);
    if (on === undefined || ways.length < 2) return [];
    const after = reached(graph, [on.to]);
    const branches = reached(
      graph,
      ways.filter((way) => way !== on).map(({ to }) => to),
    );
    return [...branches].filter((step) => !after.has(step)).map((step) => [step, on.to] as const);
  });
}

/** Rows that keep every way and every `[earlier, later]`; null when they cannot all be kept. */
function loweredRows(graph: FlowGraph, rows: readonly number[], order: readonly (readonly [number, number])[]): readonly number[] | null {
  const pairs = [...graph.edges.map(({ from, to }) => [from, to] as const), ...order];
  const lowered = [...rows];
  for (let pass = 0; pass <= rows.length; pass += 1) {
    let settled = true;
    for (const [earlier, later] of pairs) {
      const least = (lowered[earlier] ?? 0) + 1;
      if ((lowered[later] ?? 0) >= least) continue;
      lowered[later] = least;
      settled = false;
    }
    if (settled) return lowered;
  }
  return null;
}

/** Row and column of every step. A chart too wide for its paper gets branches one below the other where that makes it narrower. */
export function cellsOf(steps: readonly FlowStep[]): Cells {
  const graph = graphOf(steps);
  const rows = rowsOf(graph);
  const near: Cells = { rows, columns: columnsOf(graph, rows) };
  if (widthOf(near) <= readableColumns) return near;
  const down = downward(graph, rows);
  const lowered = loweredRows(down, rows, finishedBefore(down, near));
  if (lowered === null) return near;
  const long: Cells = { rows: lowered, columns: columnsOf(graph, lowered) };
  return widthOf(long) < widthOf(near) ? long : near;
}
