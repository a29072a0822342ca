import { useSyncExternalStore } from 'react';

/**
 * Words about a field stand from the press that found it wrong until it is filled in rightly, not until the next press. The error summary
 * and the field are far apart in a form, so what was mended stands here, by the ids that name fields on the page.
 */
let mended: ReadonlySet<string> = new Set();

/** Named by a summary on the page: others show what is wrong as it is typed, and decide for themselves when it goes. */
const named = new Map<string, number>();

const listeners = new Set<() => void>();

function become(next: ReadonlySet<string>): void {
  mended = next;
  for (const tell of listeners) tell();
}

const without = (fields: readonly string[]): void => {
  if (fields.some((field) => mended.has(field))) become(new Set([...mended].filter((field) => !fields.includes(field))));
};

/** A try found these fields wrong: whatever was mended before does not count. Gives back how to forget them with their form. */
export function foundWrong(fields: readonly string[]): () => void {
  for (const field of fields) named.set(field, (named.get(field) ?? 0) + 1);
  without(fields);
  return () => {
    for (const field of fields) named.set(field, (named.get(field) ?? 1) - 1);
    const gone = fields.filter((field) => named.get(field) === 0);
    for (const field of gone) named.delete(field);
    without(gone);
  };
}

/** A field was changed: `right` where what stands in it now could be taken. */
export function changed(field: string, right: boolean): void {
  if (!named.has(field) || mended.has(field) === right) return;
  become(new Set(right ? [...mended, field] : [...mended].filter((each) => each !== field)));
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const mendedFields = (): ReadonlySet<string> => mended;

/** Fields whose words are not shown any more. */
export const useMended = (): ReadonlySet<string> => useSyncExternalStore(subscribe, mendedFields);
