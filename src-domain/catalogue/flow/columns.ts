import type { FlowGraph } from './graph';

/** Which cells of the drawing are spoken for. */
class Taken {
  private readonly cells = new Set<string>();

  isFree(column: number, from: number, to: number): boolean {
    for (let row = from; row <= to; row += 1) if (this.cells.has(`${column}/${row}`)) return false;
    return true;
  }

  take(column: number, from: number, to: number): void {
    for (let row = from; row <= to; row += 1) this.cells.add(`${column}/${row}`);
  }
}

/**
 * The column of every step, from the left. The first way of a step that leads down goes straight on below it; each other way begins a
 * column further right, in the nearest one with room down to where it comes back.
 */
export function columnsOf(graph: FlowGraph, rows: readonly number[]): readonly number[] {
  const columns: (number | undefined)[] = graph.steps.map(() => undefined);
  const taken = new Taken();
  const rowOf = (at: number): number => rows[at] ?? 0;
  const leadsDown = (at: number): readonly number[] => (graph.out[at] ?? []).map(({ to }) => to).filter((to) => rowOf(to) > rowOf(at));

  const chainFrom = (head: number): readonly number[] => {
    const chain: number[] = [];
    for (let at: number | undefined = head; at !== undefined;) {
      chain.push(at);
      at = leadsDown(at).find((to) => columns[to] === undefined);
    }
    return chain;
  };

  const place = (head: number, fromRow: number, leftmost: number): void => {
    const chain = chainFrom(head);
    const last = chain.at(-1) ?? head;
    const joins = leadsDown(last)[0];
    const toRow = joins === undefined ? rowOf(last) : rowOf(joins) - 1;
    let column = leftmost;
    while (!taken.isFree(column, fromRow, toRow)) column += 1;
    taken.take(column, fromRow, toRow);
    for (const at of chain) columns[at] = column;
    // From below: a branch that comes back soon stays near, one that goes far stands outside of it.
    for (const at of [...chain].reverse()) for (const to of leadsDown(at)) if (columns[to] === undefined) place(to, rowOf(at), column + 1);
  };

  const byRow = [...graph.steps.keys()].sort((one, other) => rowOf(one) - rowOf(other));
  for (const at of byRow) if (columns[at] === undefined) place(at, rowOf(at), 0);
  return columns.map((column) => column ?? 0);
}
