import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalFlows } from '../../../src-bridge/resources/flows';
import { day } from '../../kernel/calendarDate';
import type { FlowPoint } from './connectors';
import { layoutFlow, type FlowDrawing } from './layout';
import { flowStepKinds, type FlowStep } from './types';

interface Rect {
  readonly owner: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every Chinese sign is as wide as it is high. */
const measure = (text: string, size: number): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.56), 0) * size;

const step = (id: string, over: Partial<FlowStep> = {}): FlowStep => ({
  id,
  kind: 'step',
  text: `办理${id}`,
  who: '',
  limit: '',
  basis: '',
  next: [],
  ...over,
});

const words = fc
  .array(fc.constantFrom('审', '查', '公', '开', '，', '（', '20', '工作日', 'A4'), { maxLength: 24 })
  .map((all) => all.join(''));

/** Charts as nobody would draw them: ways anywhere, to themselves and to nowhere, ids twice, no start. */
const anySteps = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.array(
    fc.record({
      id: fc.nat({ max: count }).map(String),
      kind: fc.constantFrom(...flowStepKinds),
      text: words,
      who: fc.oneof(fc.constant(''), words),
      limit: fc.oneof(fc.constant(''), words),
      basis: fc.constant(''),
      next: fc.array(fc.record({ to: fc.nat({ max: count + 2 }).map(String), when: fc.constantFrom('', '是', '否', '情况特殊，退回') }), {
        maxLength: 3,
      }),
    }),
    { minLength: count, maxLength: count },
  ),
);

/** Charts as officers draw them: mostly on to the next step, some decisions ahead or back. */
const usualSteps = fc
  .array(fc.record({ decision: fc.boolean(), jump: fc.integer({ min: -6, max: 6 }) }), { minLength: 2, maxLength: 60 })
  .map((all) =>
    all.map(({ decision, jump }, at): FlowStep => {
      const on = { to: String(at + 1), when: '' };
      if (at === all.length - 1) return step(String(at), { kind: 'end' });
      if (at === 0) return step('0', { kind: 'start', next: [on] });
      const to = String(Math.min(all.length - 1, Math.max(1, at + jump)));
      return decision && jump !== 0
        ? step(String(at), {
            kind: 'decision',
            who: '承办人',
            next: [
              { ...on, when: '是' },
              { to, when: '否' },
            ],
          })
        : step(String(at), { limit: '5个工作日内', next: [on] });
    }),
  );

const rectsOf = ({ boxes }: FlowDrawing): readonly Rect[] =>
  boxes.flatMap(({ x, y, width, height, notes }, at) => {
    const owner = String(at);
    return [{ owner, x, y, width, height }, ...(notes === null ? [] : [{ owner: `${owner} notes`, ...notes }])];
  });

const overlap = (one: Omit<Rect, 'owner'>, other: Omit<Rect, 'owner'>): boolean =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;

interface Line {
  readonly from: FlowPoint;
  readonly to: FlowPoint;
}

const linesOf = (points: readonly FlowPoint[]): readonly Line[] => points.slice(1).map((to, at) => ({ from: points[at]!, to }));

const rectOf = ({ from, to }: Line) => ({
  x: Math.min(from.x, to.x) - 0.02,
  y: Math.min(from.y, to.y) - 0.02,
  width: Math.abs(from.x - to.x) + 0.04,
  height: Math.abs(from.y - to.y) + 0.04,
});

/** A line touches the edge of the step it leaves and the one it reaches, and goes into none. */
const inside = ({ x, y, width, height }: Rect) => ({ x: x + 0.05, y: y + 0.05, width: width - 0.1, height: height - 0.1 });

/** Upright lines at one place or level lines at one height that cover the same stretch. */
const runTogether = (one: Line, other: Line): boolean => {
  const upright = (line: Line): boolean => line.from.x === line.to.x;
  if (upright(one) !== upright(other)) return false;
  const [a, b] = [rectOf(one), rectOf(other)];
  const shared = upright(one)
    ? Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
    : Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return overlap(a, b) && shared > 1;
};

function troubleOf(steps: readonly FlowStep[]): readonly string[] {
  const drawing = layoutFlow(steps, measure);
  const rects = rectsOf(drawing);
  const found: string[] = [];
  for (const [at, one] of rects.entries()) {
    for (const other of rects.slice(at + 1)) if (overlap(one, other)) found.push(`${one.owner} on ${other.owner}`);
    if (one.x < 0 || one.y < 0 || one.x + one.width > drawing.width || one.y + one.height > drawing.height)
      found.push(`${one.owner} outside`);
    for (const cut of drawing.breaks) if (one.y < cut && cut < one.y + one.height) found.push(`${one.owner} cut`);
  }
  for (const { from, to, points, label } of drawing.connectors) {
    const lines = linesOf(points);
    for (const [at, line] of lines.entries()) {
      if (line.from.x !== line.to.x && line.from.y !== line.to.y) found.push(`${from}>${to} slants`);
      const arrivesAside = at === lines.length - 1 && line.from.x === line.to.x;
      for (const rect of rects) {
        const isTarget = arrivesAside && overlap(inside(rect), { x: line.to.x - 1, y: line.to.y - 1, width: 2, height: 2 });
        const target = drawing.boxes[Number(rect.owner)];
        if (overlap(inside(rect), rectOf(line)) && !(isTarget && target?.kind === 'decision' && target.id === to))
          found.push(`${from}>${to} through ${rect.owner}`);
      }
    }
    if (label !== null) for (const rect of rects) if (overlap(rect, label)) found.push(`words of ${from}>${to} on ${rect.owner}`);
  }
  return found;
}

function confusedLines(steps: readonly FlowStep[]): readonly string[] {
  const { connectors } = layoutFlow(steps, measure);
  return connectors.flatMap((one, at) =>
    connectors.slice(at + 1).flatMap((other) => {
      if (one.from === other.from || one.to === other.to) return [];
      const together = linesOf(one.points).some((line) => linesOf(other.points).some((another) => runTogether(line, another)));
      return together ? [`${one.from}>${one.to} along ${other.from}>${other.to}`] : [];
    }),
  );
}

describe('layoutFlow', () => {
  it('never lays steps on one another nor leads a line through one, whatever the steps are', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(troubleOf(steps)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps lines to different steps apart', () => {
    fc.assert(
      fc.property(usualSteps, (steps) => {
        expect(troubleOf(steps)).toEqual([]);
        expect(confusedLines(steps)).toEqual([]);
      }),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(
        anySteps.map((steps) => steps.map((each, at) => ({ ...each, id: String(at) }))),
        (steps) => {
          expect(confusedLines(steps)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('comes in aside where another line runs down to the same place', () => {
    const ways = ['5 2 3', '6', '', '5', '2 1', '3 6', '3 6'];
    const steps = ways.map((to, at) =>
      step(String(at), { next: to.split(' ').flatMap((each) => (each === '' ? [] : [{ to: each, when: '' }])) }),
    );
    const ends = layoutFlow(steps, measure);
    expect(confusedLines(steps)).toEqual([]);
    const aside = ends.connectors.filter(({ to, points }) => {
      const box = ends.boxes[Number(to)]!;
      return points.at(-1)!.y === box.y && points.at(-1)!.x !== box.x + box.width / 2;
    });
    expect(aside).not.toEqual([]);
  });

  it('draws every way that leads somewhere', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const ids = new Set(steps.map(({ id }) => id));
        const ways = steps.flatMap(({ next }) => next.filter(({ to }) => ids.has(to)));
        expect(layoutFlow(steps, measure).connectors).toHaveLength(ways.length);
      }),
    );
  });

  it('draws a plain sequence in one column and a branch beside it', () => {
    const steps = [
      step('a', { kind: 'start', next: [{ to: 'b', when: '' }] }),
      step('b', {
        kind: 'decision',
        next: [
          { to: 'd', when: '是' },
          { to: 'c', when: '否' },
        ],
      }),
      step('c', { next: [{ to: 'd', when: '' }] }),
      step('d', { kind: 'end' }),
    ];
    const { boxes, connectors } = layoutFlow(steps, measure);
    const middles = boxes.map(({ x, width }) => x + width / 2);
    expect(middles[0]).toBe(middles[1]);
    expect(middles[3]).toBe(middles[1]);
    expect(middles[2]).toBeGreaterThan(middles[1]! + 200);
    expect(boxes.map(({ y }) => y)).toEqual([...boxes.map(({ y }) => y)].sort((one, other) => one - other));
    expect(connectors.map(({ label }) => label?.text)).toEqual([undefined, '是', '否', undefined]);
    expect(connectors[1]?.points).toHaveLength(2);
  });

  it('leads a loop back beside the column', () => {
    const steps = [
      step('a', { kind: 'start', next: [{ to: 'b', when: '' }] }),
      step('b', { next: [{ to: 'c', when: '' }] }),
      step('c', {
        kind: 'decision',
        next: [
          { to: 'd', when: '同意' },
          { to: 'b', when: '退回' },
        ],
      }),
      step('d', { kind: 'end' }),
    ];
    const { boxes, connectors } = layoutFlow(steps, measure);
    const loop = connectors.find(({ from, to }) => from === 'c' && to === 'b');
    const right = Math.max(...boxes.map(({ x, width }) => x + width));
    expect(loop?.points[1]?.x).toBeGreaterThan(right);
    expect(loop?.points.at(-1)).toEqual({ x: boxes[1]!.x + boxes[1]!.width, y: boxes[1]!.y + boxes[1]!.height / 2 });
  });

  it.each(generalFlows)('draws $title in two columns', ({ steps }) => {
    expect(troubleOf(steps)).toEqual([]);
    expect(confusedLines(steps)).toEqual([]);
    const { boxes, width } = layoutFlow(steps, measure);
    expect(new Set(boxes.map(({ x, width: own }) => x + own / 2)).size).toBe(2);
    expect(width).toBeLessThan(900);
  });

  it('is the same for the same steps, with the day it was settled or without', () => {
    const [chart] = generalFlows;
    const settled = { ...chart!, settledOn: day('2026-11-23') };
    expect(layoutFlow(settled.steps, measure)).toEqual(layoutFlow(chart!.steps, measure));
  });
});
