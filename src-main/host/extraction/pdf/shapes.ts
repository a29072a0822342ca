import { apply, type Box, type Matrix } from './geometry';
import type { Rule } from './marks';

export interface Shape {
  readonly box: Box;
  /** Fills its box nearly: a rectangle, a rounded one, a thick bar. */
  readonly isFull: boolean;
  readonly hasCurves: boolean;
}

// Codes of pdf.js's path buffers and how many numbers follow each.
const moveTo = 0;
const lengths = [2, 2, 6, 4, 0] as const;

interface Contour {
  readonly points: (readonly [number, number])[];
  hasCurves: boolean;
}

function contoursOf(path: readonly number[], m: Matrix): readonly Contour[] {
  const contours: Contour[] = [];
  for (let at = 0; at < path.length;) {
    const code = path[at] ?? 0;
    const length = lengths[code] ?? 0;
    if (code === moveTo || contours.length === 0) contours.push({ points: [], hasCurves: false });
    const contour = contours[contours.length - 1];
    if (contour !== undefined && length > 0) {
      contour.points.push(apply(m, path[at + length - 1] ?? 0, path[at + length] ?? 0));
      if (length > 2) contour.hasCurves = true;
    }
    at += 1 + length;
  }
  return contours.filter(({ points }) => points.length > 1);
}

const shortestRule = 6;

/** The upright sides of a path: a thin bar has two, which do no harm. */
export const rulesOf = (path: readonly number[], m: Matrix): readonly Rule[] =>
  contoursOf(path, m).flatMap(({ points, hasCurves }) =>
    hasCurves
      ? []
      : points.flatMap(([x, y], index) => {
          const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
          const isUpright = Math.abs(nextX - x) < 1 && Math.abs(nextY - y) > shortestRule;
          return isUpright ? [{ x, top: Math.min(y, nextY), bottom: Math.max(y, nextY) }] : [];
        }),
  );

/** Positive when the contour runs clockwise on the page. */
function turnOf(points: readonly (readonly [number, number])[]): number {
  let twice = 0;
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return twice / 2;
}

interface Turning extends Shape {
  readonly turn: number;
}

function shapeOf({ points, hasCurves }: Contour): Turning {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  const turn = turnOf(points);
  const whole = (box.right - box.left) * (box.bottom - box.top);
  return { box, hasCurves, turn, isFull: whole > 0 && Math.abs(turn) >= whole * 0.75 };
}

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

const mostCompared = 400;

/** The contours of a filled path. A frame, whose inner contour is a hole, is no full shape, nor is its hole. */
export function shapesOf(path: readonly number[], m: Matrix, isEvenOdd: boolean): readonly Shape[] {
  const shapes = contoursOf(path, m).map(shapeOf);
  if (shapes.length > mostCompared) return shapes.map((shape) => ({ ...shape, isFull: false }));
  const makesHole = (one: Turning, other: Turning): boolean =>
    one !== other && (isEvenOdd || one.turn * other.turn < 0) && (isInside(one.box, other.box) || isInside(other.box, one.box));
  return shapes.map((shape) => (shapes.some((other) => makesHole(shape, other)) ? { ...shape, isFull: false } : shape));
}
