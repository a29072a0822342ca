import { useRef } from 'react';
import type { AnnualWork } from '../../../src-domain/returns/annual/types';
import type { Store } from '../../store';

/** Changes what is kept of the year; resolves when it is kept. A frozen year takes only what reopens it. */
export type EditWork = (change: (work: AnnualWork) => AnnualWork) => Promise<void>;

/** One change after another, each on what is kept by then: typing in two places loses nothing. */
export function useWorkQueue(annuals: Store['annuals'], fresh: AnnualWork): EditWork {
  const queue = useRef<Promise<void>>(Promise.resolve());
  return (change) => {
    const next = queue.current.then(async () => {
      const kept = (await annuals.find(fresh.id)) ?? fresh;
      const changed = change(kept);
      if (kept.frozen === null || changed.frozen === null) await annuals.keep(changed);
    });
    // One that could not be kept must not hold up those after it; the desk says it.
    queue.current = next.catch(() => undefined);
    return next;
  };
}
