import type { SizedStep } from './boxes';
import type { Cells, Route } from './routes';
import { channelsOf, guttersOf, type Strips } from './strips';

/** px */
const margin = 8;
const noteGap = 10;
const trackGap = 12;
const gutterEdge = 14;
const labelHeight = 20;
const channelEdge = 8;
/** Room for an arrow head above a step. */
const arrowRoom = 16;

export interface GridInput {
  readonly cells: Cells;
  readonly sizes: readonly SizedStep[];
  readonly routes: readonly Route[];
  /** Width of the words at a way, px. */
  readonly labelWidth: (route: Route) => number;
}

/** Where rows, columns and the free strips between them lie. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly columnMiddle: (column: number) => number;
  /** Where the notes of a column end. */
  readonly notesEnd: (column: number) => number;
  readonly rowMiddle: (row: number) => number;
  /** Upper edge of the strip above a row. */
  readonly channelTop: (row: number) => number;
  /** Height of a way's line across, above the step it leads to. */
  readonly across: (route: Route) => number;
  /** A way's line up or down beside its column. */
  readonly beside: (route: Route) => number;
  /** Heights at which a page may end. */
  readonly breaks: readonly number[];
}

interface Band {
  readonly before: number;
  readonly size: number;
  readonly after: number;
}

/** Bands one after the other: where the middle part of each begins, and where all end. */
function laid(bands: readonly Band[], first: number): { readonly starts: readonly number[]; readonly end: number } {
  let at = first;
  const starts = bands.map(({ before, size, after }) => {
    const start = at + before;
    at = start + size + after;
    return start;
  });
  return { starts, end: at };
}

const largest = (values: readonly number[]): number => Math.max(0, ...values);

function columnBands({ cells, sizes, routes, labelWidth }: GridInput, gutters: Strips): readonly Band[] {
  return Array.from({ length: largest(cells.columns) + 1 }, (_, column): Band => {
    const own = sizes.filter((_size, at) => cells.columns[at] === column);
    const leaving = routes.filter(({ kind, edge }) => cells.columns[edge.from] === column && kind !== 'straight' && kind !== 'drop');
    const notes = largest(own.map(({ noteWidth }) => noteWidth));
    const tracks = gutters.tracksIn(column);
    const after = largest(leaving.map(labelWidth)) + (leaving.length === 0 ? 0 : gutterEdge) + tracks * trackGap;
    return { before: notes === 0 ? 0 : notes + noteGap, size: largest(own.map(({ width }) => width)), after: after + gutterEdge };
  });
}

function rowBands({ cells, sizes, routes, labelWidth }: GridInput, channels: Strips): readonly Band[] {
  return Array.from({ length: largest(cells.rows) + 1 }, (_, row): Band => {
    const own = sizes.filter((_size, at) => cells.rows[at] === row);
    const tracks = channels.tracksIn(row);
    const labelled = routes.some(
      (route) => (route.kind === 'straight' || route.kind === 'drop') && cells.rows[route.edge.from] === row - 1 && labelWidth(route) > 0,
    );
    const before = (row === 0 && tracks === 0 ? 0 : channelEdge + arrowRoom) + (labelled ? labelHeight : 0) + tracks * trackGap;
    return { before, size: largest(own.flatMap(({ height, noteHeight }) => [height, noteHeight])), after: 0 };
  });
}

/** Sizes every row, column and strip for what stands and runs in it. */
export function gridOf(input: GridInput): Grid {
  const [channels, gutters] = [channelsOf(input.routes, input.cells), guttersOf(input.routes, input.cells)];
  const [across, down] = [columnBands(input, gutters), rowBands(input, channels)];
  const [columns, rows] = [laid(across, margin), laid(down, margin)];
  const start = (of: typeof rows, at: number): number => of.starts[at] ?? 0;
  const size = (bands: readonly Band[], at: number): number => bands[at]?.size ?? 0;
  const rowTo = ({ edge }: Route): number => input.cells.rows[edge.to] ?? 0;
  const columnFrom = ({ edge }: Route): number => input.cells.columns[edge.from] ?? 0;
  const gutterEnd = (column: number): number => start(columns, column) + size(across, column) + (across[column]?.after ?? 0);
  return {
    width: columns.end + margin,
    height: rows.end + margin,
    columnMiddle: (column) => start(columns, column) + size(across, column) / 2,
    notesEnd: (column) => start(columns, column) - noteGap,
    rowMiddle: (row) => start(rows, row) + size(down, row) / 2,
    channelTop: (row) => start(rows, row) - (down[row]?.before ?? 0),
    across: (route) => start(rows, rowTo(route)) - arrowRoom - channels.trackOf(route) * trackGap,
    beside: (route) => {
      const tracks = gutters.tracksIn(columnFrom(route));
      return gutterEnd(columnFrom(route)) - gutterEdge - (tracks - 1 - gutters.trackOf(route)) * trackGap;
    },
    breaks: rows.starts.slice(1).map((top) => top - arrowRoom + 2),
  };
}
