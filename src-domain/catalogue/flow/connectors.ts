import { flowSizes } from './boxes';
import type { Grid } from './grid';
import type { Cells, Route } from './routes';
import type { FlowStepKind } from './types';

export interface FlowPoint {
  readonly x: number;
  readonly y: number;
}

export interface FlowLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line from one step to another, with an arrow at its end; every piece of it is upright or level. */
export interface FlowConnector {
  readonly from: string;
  readonly to: string;
  readonly points: readonly FlowPoint[];
  readonly label: FlowLabel | null;
}

/** Where a step stands; px from the left upper corner of the drawing. */
export interface FlowPlace {
  readonly id: string;
  readonly kind: FlowStepKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ConnectorInput {
  readonly routes: readonly Route[];
  readonly cells: Cells;
  readonly boxes: readonly FlowPlace[];
  readonly grid: Grid;
  readonly labelWidth: (route: Route) => number;
}

/** How far from the middle a line comes in where another one already runs down to that place; px. */
const aside = 14;

/** A diamond is lower beside its middle. */
const topOf = ({ kind, y, height, width }: FlowPlace, away: number): number =>
  kind === 'decision' ? y + (Math.abs(away) * height) / width : y;

/** Whether a line that leads elsewhere runs down above the step to the strip over its row. */
const isCrossed = ({ routes, cells: { rows, columns } }: ConnectorInput, { edge }: Route): boolean =>
  routes.some(
    (other) =>
      other.kind === 'drop' &&
      other.edge.to !== edge.to &&
      rows[other.edge.to] === rows[edge.to] &&
      columns[other.edge.from] === columns[edge.to],
  );

/** Across above the step and down onto it, from `x`. */
function arrive(input: ConnectorInput, route: Route, x: number, to: FlowPlace): readonly FlowPoint[] {
  const y = input.grid.across(route);
  const middle = to.x + to.width / 2;
  const away = isCrossed(input, route) ? Math.sign(x - middle) * aside : 0;
  return [
    { x, y },
    { x: middle + away, y },
    { x: middle + away, y: topOf(to, away) },
  ];
}

function pointsOf(input: ConnectorInput, route: Route, from: FlowPlace, to: FlowPlace): readonly FlowPoint[] {
  const [fromX, toX, middle] = [from.x + from.width / 2, to.x + to.width / 2, from.y + from.height / 2];
  const below = { x: fromX, y: from.y + from.height };
  const right = { x: from.x + from.width, y: middle };
  switch (route.kind) {
    case 'straight':
      return [below, { x: toX, y: to.y }];
    case 'elbow':
      return [right, { x: toX, y: middle }, { x: toX, y: to.y }];
    case 'drop':
      return [below, ...arrive(input, route, fromX, to)];
    case 'gutter':
      return [right, { x: input.grid.beside(route), y: middle }, ...arrive(input, route, input.grid.beside(route), to)];
    case 'loop': {
      const [x, y] = [input.grid.beside(route), to.y + to.height / 2];
      return [right, { x, y: middle }, { x, y }, { x: to.x + to.width, y }];
    }
  }
}

/** Words at a way: right of the line where it leaves below, above it where it leaves at the right; of several there, where each turns down. */
function labelOf(input: ConnectorInput, route: Route, from: FlowPlace, to: FlowPlace): FlowLabel | null {
  const width = input.labelWidth(route);
  if (width === 0) return null;
  const size = { text: route.edge.when, width, height: flowSizes.label + 3 };
  const row = input.cells.rows[route.edge.from] ?? 0;
  if (route.kind === 'straight' || route.kind === 'drop')
    return { ...size, x: from.x + from.width / 2 + 6, y: input.grid.channelTop(row + 1) + 2 };
  const leaving = input.routes.filter(({ kind, edge }) => edge.from === route.edge.from && kind !== 'straight' && kind !== 'drop');
  const rank = leaving.indexOf(route);
  const middle = from.y + from.height / 2;
  if (leaving.length > 1 && route.kind === 'elbow') return { ...size, x: to.x + to.width / 2 + 6, y: middle + 4 };
  return { ...size, x: from.x + from.width + 6, y: rank === 0 ? middle - size.height - 2 : middle + 2 + (rank - 1) * size.height };
}

/** Every way as a line with its words. */
export const connectorsOf = (input: ConnectorInput): readonly FlowConnector[] =>
  input.routes.flatMap((route) => {
    const [from, to] = [input.boxes[route.edge.from], input.boxes[route.edge.to]];
    if (from === undefined || to === undefined) return [];
    return [{ from: from.id, to: to.id, points: pointsOf(input, route, from, to), label: labelOf(input, route, from, to) }];
  });
