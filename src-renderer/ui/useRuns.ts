import { useEffect, useRef } from 'react';

export interface Runs {
  /** Begins a run and ends those before; the answer tells whether it has been overtaken since. */
  readonly begin: () => () => boolean;
  /** Ends whatever runs. */
  readonly end: () => void;
}

/** Work of which only the last one begun counts, and none once the part is gone. */
export function useRuns(): Runs {
  const last = useRef(0);
  useEffect(
    () => () => {
      last.current += 1;
    },
    [],
  );
  return {
    begin: () => {
      const mine = (last.current += 1);
      return () => last.current !== mine;
    },
    end: () => {
      last.current += 1;
    },
  };
}
