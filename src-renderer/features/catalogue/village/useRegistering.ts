import { useState } from 'react';
import type { VillagePosting } from '../../../../src-domain/catalogue/village/posting';
import {
  planRegistration,
  takenBack,
  undoOf,
  type Registration,
  type RegistrationTarget,
  type VillageChange,
} from '../../../../src-domain/catalogue/village/register';
import { skippedWords, villageText as text } from '../../../strings/village';
import { useStore } from '../../../store';

/** What was done last, and how it is taken back. */
export interface Done {
  readonly what: string;
  readonly left: string;
  readonly undo: VillageChange | null;
  readonly undoWords: string;
}

export interface Registering {
  /** Who registers: asked once, then kept while the officer goes on. */
  readonly by: string | undefined;
  readonly setBy: (by: string) => void;
  readonly done: Done | undefined;
  readonly register: (targets: readonly RegistrationTarget[], registration: Registration) => Promise<void>;
  readonly correct: (posting: VillagePosting, change: VillageChange) => Promise<void>;
  readonly takeBack: (posting: VillagePosting) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Registering for village boards on the page at `place`; each change can be taken back whole. */
export function useRegistering(place: string): Registering {
  const { villages } = useStore();
  const [by, setBy] = useState<string>();
  const [last, setLast] = useState<Done & { readonly place: string }>();
  // What was done on one page is nothing to take back on another.
  const done = last?.place === place ? last : undefined;
  const setDone = (next: Done) => setLast({ ...next, place });
  return {
    by,
    setBy,
    done,
    register: async (targets, registration) => {
      const { change, undo, skipped } = planRegistration(targets, registration);
      await villages.change(change);
      const what = text.done(text.register.states[registration.state], change.keep.length);
      setDone({ what, left: skippedWords(skipped), undo: change.keep.length === 0 ? null : undo, undoWords: text.undo });
    },
    correct: async (posting, change) => {
      await villages.change(change);
      setDone({ what: text.corrected, left: '', undo: undoOf(change, [posting]), undoWords: text.undoCorrection });
    },
    takeBack: async (posting) => {
      await villages.change(takenBack(posting));
      setDone({ what: text.takenBack, left: '', undo: undoOf(takenBack(posting), [posting]), undoWords: text.undoTakenBack });
    },
    undo: async () => {
      if (done?.undo) await villages.change(done.undo);
      setDone({ what: text.undone, left: '', undo: null, undoWords: '' });
    },
  };
}
