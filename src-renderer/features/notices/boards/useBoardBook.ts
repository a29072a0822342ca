import { useState } from 'react';
import type { Board } from '../../../../src-domain/notices/boards/types';
import { useStore } from '../../../store';
import { boardsText } from '../../../strings/boards';

const text = boardsText.done;

interface Undo {
  readonly keep: readonly Board[];
  readonly drop: readonly string[];
}

export interface BoardBook {
  /** What was done last, and whether it can be taken back. */
  readonly done: { readonly what: string; readonly undo: Undo | null } | undefined;
  readonly add: (boards: readonly Board[], what: string) => Promise<void>;
  readonly change: (before: Board, after: Board, what: string) => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Changes to the list of boards; the last one can be taken back whole. */
export function useBoardBook(): BoardBook {
  const { boards: shelf } = useStore();
  const [done, setDone] = useState<BoardBook['done']>();
  return {
    done,
    add: async (boards, what) => {
      await shelf.keep(...boards);
      setDone({ what, undo: { keep: [], drop: boards.map(({ id }) => id) } });
    },
    change: async (before, after, what) => {
      await shelf.keep(after);
      setDone({ what, undo: { keep: [before], drop: [] } });
    },
    undo: async () => {
      const undo = done?.undo;
      if (!undo) return;
      await shelf.swap(undo.drop, undo.keep);
      setDone({ what: text.undone, undo: null });
    },
  };
}
