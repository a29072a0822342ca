import { useState } from 'react';
import type { Village } from '../../../../src-domain/catalogue/village/villages';
import { useStore } from '../../../store';

export interface Listing {
  readonly done: { readonly what: string; readonly before: readonly Village[] | null } | undefined;
  /** Keeps the list and says what was done; `before` is what an undo brings back. */
  readonly change: (villages: readonly Village[], what: string, before: readonly Village[] | null) => Promise<void>;
}

/** Changes of the list of villages, the last of which can be taken back. */
export function useListing(): Listing {
  const { settings } = useStore();
  const [done, setDone] = useState<Listing['done']>();
  return {
    done,
    change: async (villages, what, before) => {
      await settings.change({ villages });
      setDone({ what, before });
    },
  };
}
