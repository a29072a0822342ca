import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { PostedNotice } from '../../../src-domain/notices/types';

/** What was registered as hung a moment ago, and what it takes to make it as if nothing was. */
export interface JustHung {
  readonly notices: readonly PostedNotice[];
  /** The draft of the sheet, which goes when the sheet hangs; null where it stays. */
  readonly draft: { readonly key: string; readonly value: object } | null;
}

interface JustHungHeld {
  readonly hung: JustHung | undefined;
  readonly hold: (hung: JustHung | undefined) => void;
}

const Held = createContext<JustHungHeld>({ hung: undefined, hold: () => undefined });

/** Holds the last hanging while the officer stays in 公开栏. */
export function JustHungProvider({ children }: { children: ReactNode }) {
  const [hung, hold] = useState<JustHung>();
  const held = useMemo(() => ({ hung, hold }), [hung]);
  return <Held.Provider value={held}>{children}</Held.Provider>;
}

export const useJustHung = (): JustHungHeld => useContext(Held);
