import { flowSizes, sized, type NoteLine, type SizedStep } from './boxes';
import { connectorsOf, type FlowConnector, type FlowPlace } from './connectors';
import { graphOf } from './graph';
import { gridOf, type Grid } from './grid';
import { routesOf, type Route } from './routes';
import { cellsOf } from './stagger';
import type { FlowStep } from './types';
import type { Measure } from './wrap';

interface FlowNotes {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly NoteLine[];
}

/** A step in its place; px from the left upper corner of the drawing. */
export interface FlowBox extends FlowPlace {
  readonly lines: readonly string[];
  /** Who, limit and basis at the left of the step, their ends in one line; null without any. */
  readonly notes: FlowNotes | null;
}

/** A whole chart as it is drawn on screen and paper. */
export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  /** In the order of the steps. */
  readonly boxes: readonly FlowBox[];
  readonly connectors: readonly FlowConnector[];
  /** Heights at which a page may end without cutting a step, a word or a line that runs across. */
  readonly breaks: readonly number[];
}

function notesOf({ notes, noteWidth, noteHeight }: SizedStep, end: number, middle: number): FlowNotes | null {
  if (notes.length === 0) return null;
  return { x: end - noteWidth, y: middle - noteHeight / 2, width: noteWidth, height: noteHeight, lines: notes };
}

function boxOf({ id, kind }: FlowStep, size: SizedStep, grid: Grid, cell: { readonly row: number; readonly column: number }): FlowBox {
  const [x, y] = [grid.columnMiddle(cell.column), grid.rowMiddle(cell.row)];
  const { width, height, lines } = size;
  const notes = notesOf(size, grid.notesEnd(cell.column), y);
  return { id, kind, x: x - width / 2, y: y - height / 2, width, height, lines, notes };
}

/**
 * Draws a chart: top to bottom, decisions as diamonds, branches to the right, loops beside the columns. Boxes and notes never lie on
 * one another, and no connector runs through any of them, whatever the steps are. The same steps and measure give the same drawing.
 */
export function layoutFlow(steps: readonly FlowStep[], measure: Measure): FlowDrawing {
  const graph = graphOf(steps);
  const cells = cellsOf(steps);
  const sizes = steps.map((step) => sized(step, measure));
  const routes = routesOf(graph, cells);
  const labelWidth = ({ edge }: Route): number => Math.ceil(measure(edge.when, flowSizes.label));
  const grid = gridOf({ cells, sizes, routes, labelWidth });
  const boxes = steps.flatMap((step, at): readonly FlowBox[] => {
    const size = sizes[at];
    return size === undefined ? [] : [boxOf(step, size, grid, { row: cells.rows[at] ?? 0, column: cells.columns[at] ?? 0 })];
  });
  const connectors = connectorsOf({ routes, cells, boxes, grid, labelWidth });
  return { width: grid.width, height: grid.height, boxes, connectors, breaks: grid.breaks };
}
