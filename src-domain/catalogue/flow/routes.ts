import type { FlowEdge, FlowGraph } from './graph';

/** The rows and columns of every step, by its place. */
export interface Cells {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * How a way is drawn. `straight`: from the bottom down to the step below. `elbow`: out at the right and down onto the step. `drop`:
 * from the bottom down its own column, then across above the step. `gutter`: out at the right, along the free strip beside the
 * column, across above the step. `loop`: the same strip, and in again at the right side of a step above.
 */
export type RouteKind = 'straight' | 'elbow' | 'drop' | 'gutter' | 'loop';

export interface Route {
  readonly edge: FlowEdge;
  readonly kind: RouteKind;
}

/** What stands in the cells: steps, and lines that run through empty ones, each cell for one target only. */
class Board {
  private readonly steps = new Set<string>();
  private readonly lines = new Map<string, number>();

  constructor({ rows, columns }: Cells) {
    for (const [at, row] of rows.entries()) this.steps.add(`${columns[at] ?? 0}/${row}`);
  }

  isEmpty(column: number, row: number): boolean {
    return !this.steps.has(`${column}/${row}`);
  }

  /** Whether a line to `to` may run down a column through these rows. */
  mayRun(column: number, from: number, until: number, to: number): boolean {
    for (let row = from; row < until; row += 1) {
      const line = this.lines.get(`${column}/${row}`);
      if (!this.isEmpty(column, row) || (line !== undefined && line !== to)) return false;
    }
    return true;
  }

  run(column: number, from: number, until: number, to: number): void {
    for (let row = from; row < until; row += 1) this.lines.set(`${column}/${row}`, to);
  }
}

interface Ends {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** Takes the way's cells when it can be drawn so. */
type Try = (board: Board, edge: FlowEdge, ends: Ends) => boolean;

const straight: Try = (board, { to }, { fromRow, fromColumn, toRow, toColumn }) => {
  if (toRow <= fromRow || fromColumn !== toColumn || !board.mayRun(fromColumn, fromRow + 1, toRow, to)) return false;
  board.run(fromColumn, fromRow + 1, toRow, to);
  return true;
};

const elbow: Try = (board, { to }, { fromRow, fromColumn, toRow, toColumn }) => {
  if (toRow <= fromRow || toColumn <= fromColumn || !board.mayRun(toColumn, fromRow, toRow, to)) return false;
  for (let column = fromColumn + 1; column < toColumn; column += 1) if (!board.isEmpty(column, fromRow)) return false;
  board.run(toColumn, fromRow, toRow, to);
  return true;
};

const drop: Try = (board, { to }, { fromRow, fromColumn, toRow, toColumn }) => {
  if (toRow <= fromRow || fromColumn === toColumn || !board.mayRun(fromColumn, fromRow + 1, toRow, to)) return false;
  board.run(fromColumn, fromRow + 1, toRow, to);
  return true;
};

/** One way leaves a step at the bottom, the others at the right. */
function routesOfStep(graph: FlowGraph, at: number, board: Board, endsOf: (edge: FlowEdge) => Ends, below: FlowEdge | undefined) {
  const decides = graph.steps[at]?.kind === 'decision';
  let bottomFree = below === undefined;
  return (graph.out[at] ?? []).map((edge): Route => {
    if (edge === below) return { edge, kind: 'straight' };
    const ends = endsOf(edge);
    if (decides && elbow(board, edge, ends)) return { edge, kind: 'elbow' };
    if (bottomFree && drop(board, edge, ends)) {
      bottomFree = false;
      return { edge, kind: 'drop' };
    }
    return { edge, kind: elbow(board, edge, ends) ? 'elbow' : 'gutter' };
  });
}

/** A loop comes in at the right side of a step above in its column, unless something leaves there. */
function withLoops(routes: readonly Route[], endsOf: (edge: FlowEdge) => Ends): readonly Route[] {
  const leavesRight = new Set(routes.filter(({ kind }) => kind === 'elbow' || kind === 'gutter').map(({ edge }) => edge.from));
  return routes.map((route) => {
    const { fromRow, fromColumn, toRow, toColumn } = endsOf(route.edge);
    const isLoop = route.kind === 'gutter' && toRow < fromRow && fromColumn === toColumn && !leavesRight.has(route.edge.to);
    return isLoop ? { ...route, kind: 'loop' } : route;
  });
}

/** How every way of the chart is drawn; none runs through a cell where a step stands. */
export function routesOf(graph: FlowGraph, { rows, columns }: Cells): readonly Route[] {
  const board = new Board({ rows, columns });
  const endsOf = ({ from, to }: FlowEdge): Ends => ({
    fromRow: rows[from] ?? 0,
    fromColumn: columns[from] ?? 0,
    toRow: rows[to] ?? 0,
    toColumn: columns[to] ?? 0,
  });
  const below = graph.out.map((edges) => edges.find((edge) => straight(board, edge, endsOf(edge))));
  const routes = graph.steps.flatMap((_, at) => routesOfStep(graph, at, board, endsOf, below[at]));
  return withLoops(routes, endsOf);
}
