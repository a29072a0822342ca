import type { FlowGraph } from './graph';

/** Depth first from one step: those first seen here in reverse post-order, and the ways that lead back to a step still being followed. */
function walk({ out }: FlowGraph, root: number, seen: Set<number>) {
  const order: number[] = [];
  const open = new Set<number>();
  const back = new Set<string>();
  const visit = (at: number): void => {
    seen.add(at);
    open.add(at);
    for (const { to } of out[at] ?? []) {
      if (open.has(to)) back.add(`${at}>${to}`);
      else if (!seen.has(to)) visit(to);
    }
    open.delete(at);
    order.push(at);
  };
  visit(root);
  return { order: order.reverse(), back };
}

/**
 * The row of every step, from the top: one below the lowest step that leads to it, loops not counted. What cannot be come to from the
 * start stands below everything else.
 */
export function rowsOf(graph: FlowGraph): readonly number[] {
  const rows = graph.steps.map(() => 0);
  const seen = new Set<number>();
  const starts = graph.steps.flatMap(({ kind }, at) => (kind === 'start' ? [at] : []));
  let first = 0;
  for (const root of [...starts, ...graph.steps.keys()]) {
    if (seen.has(root)) continue;
    const { order, back } = walk(graph, root, seen);
    const own = new Set(order);
    for (const at of order) rows[at] = first;
    for (const at of order)
      for (const { to } of graph.out[at] ?? [])
        if (own.has(to) && !back.has(`${at}>${to}`)) rows[to] = Math.max(rows[to] ?? 0, (rows[at] ?? 0) + 1);
    first = Math.max(...order.map((at) => rows[at] ?? 0)) + 1;
  }
  return rows;
}
