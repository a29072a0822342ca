import type { Cells, Route } from './routes';
import { tracksOf, type Stretch } from './tracks';

/** The free strips between rows (channels, each above its row) and beside columns (gutters, each right of its column). */
export interface Strips {
  /** The track of a way in its strip, counted from 0. */
  readonly trackOf: (route: Route) => number;
  /** How many tracks the strip of a row or a column has. */
  readonly tracksIn: (strip: number) => number;
}

/** Places along a strip: rows and columns are odd, the strips between them even. */
const middleOf = (at: number): number => 2 * at + 1;

function stretch(one: number, other: number, target: number): Stretch {
  return { from: Math.min(one, other), to: Math.max(one, other), target };
}

function stripsOf(routes: readonly Route[], stripOf: (route: Route) => number, stretchOf: (route: Route) => Stretch): Strips {
  const own = new Map<number, Route[]>();
  for (const route of routes) own.set(stripOf(route), [...(own.get(stripOf(route)) ?? []), route]);
  const tracks = new Map<Route, number>();
  const counts = new Map<number, number>();
  for (const [strip, those] of own) {
    const given = tracksOf(those.map(stretchOf));
    for (const [at, route] of those.entries()) tracks.set(route, given[at] ?? 0);
    counts.set(strip, Math.max(...given) + 1);
  }
  return { trackOf: (route) => tracks.get(route) ?? 0, tracksIn: (strip) => counts.get(strip) ?? 0 };
}

/** Lines across, above the row of the step they lead to. */
export function channelsOf(routes: readonly Route[], { rows, columns }: Cells): Strips {
  const across = routes.filter(({ kind }) => kind === 'drop' || kind === 'gutter');
  const column = (at: number): number => columns[at] ?? 0;
  return stripsOf(
    across,
    ({ edge }) => rows[edge.to] ?? 0,
    ({ kind, edge: { from, to } }) => {
      const begin = kind === 'drop' ? middleOf(column(from)) : middleOf(column(from)) + 1;
      return stretch(begin, middleOf(column(to)), to);
    },
  );
}

/** Lines up and down, right of the column of the step they come from. */
export function guttersOf(routes: readonly Route[], { rows, columns }: Cells): Strips {
  const beside = routes.filter(({ kind }) => kind === 'gutter' || kind === 'loop');
  const row = (at: number): number => rows[at] ?? 0;
  return stripsOf(
    beside,
    ({ edge }) => columns[edge.from] ?? 0,
    ({ kind, edge: { from, to } }) => stretch(middleOf(row(from)), middleOf(row(to)) - (kind === 'loop' ? 0 : 1), to),
  );
}
