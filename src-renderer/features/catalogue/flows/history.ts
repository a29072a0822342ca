/** What was, is, and was taken back. `field` is where the last change was typed. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly now: Value;
  readonly future: readonly Value[];
  readonly field: string | null;
}

/** As far as one may go back. */
const most = 200;

/** A change; typing on in one field is one step back. */
export function changed<Value>({ past, now, field }: History<Value>, next: Value, typedIn: string | null): History<Value> {
  const same = typedIn !== null && typedIn === field;
  return { past: same ? past : [...past, now].slice(-most), now: next, future: [], field: typedIn };
}

export function undone<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], field: null };
}

export function redone<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future, field: null };
}
