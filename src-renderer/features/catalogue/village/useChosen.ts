import { useState } from 'react';

interface Chosen {
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string, on: boolean) => void;
  readonly set: (ids: readonly string[]) => void;
}

/** Boxes ticked in a list. */
export function useChosen(): Chosen {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return {
    chosen,
    toggle: (id, on) => setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((each) => each !== id))),
    set: (ids) => setChosen(new Set(ids)),
  };
}
