import type { FlowStep } from './types';

/** A way between two steps by their places in the chart; `at` is its place among the ways of its step. */
export interface FlowEdge {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly when: string;
}

/** The steps of a chart by their places. Ways to nowhere are left out; of two steps with one id the first is meant. */
export interface FlowGraph {
  readonly steps: readonly FlowStep[];
  readonly edges: readonly FlowEdge[];
  /** Ways out of each step, in its own order. */
  readonly out: readonly (readonly FlowEdge[])[];
}

export function graphOf(steps: readonly FlowStep[]): FlowGraph {
  const places = new Map<string, number>();
  for (const [at, { id }] of steps.entries()) if (!places.has(id)) places.set(id, at);
  const out = steps.map(({ next }, from) =>
    next.flatMap(({ to, when }, at): readonly FlowEdge[] => {
      const place = places.get(to);
      return place === undefined ? [] : [{ from, to: place, at, when }];
    }),
  );
  return { steps, edges: out.flat(), out };
}

/** Steps that can be come to from `roots`. */
export function reached({ out }: FlowGraph, roots: readonly number[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const waiting = [...roots];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    waiting.push(...(out[at] ?? []).map(({ to }) => to));
  }
  return seen;
}
