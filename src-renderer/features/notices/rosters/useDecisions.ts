import { useEffect, useState } from 'react';
import type { RosterDecisions } from '../../../../src-domain/notices/rosters/read';
import type { Showing } from '../../../../src-domain/notices/rosters/types';

const undecided: RosterDecisions = { choices: {} };

export interface Deciding {
  readonly decisions: RosterDecisions;
  readonly template: (id: string | null) => void;
  readonly column: (number: number, showing: Showing) => void;
  /** Absent when nothing was decided yet. */
  readonly undo: (() => void) | undefined;
}

const isTyping = ({ target }: KeyboardEvent): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** What the officer decided of a list, step by step, each of which can be taken back (also by Ctrl+Z). */
export function useDecisions(): Deciding {
  const [steps, setSteps] = useState<readonly RosterDecisions[]>([]);
  const decisions = steps.at(-1) ?? undecided;
  const then = (next: RosterDecisions): void => setSteps([...steps, next]);
  useEffect(() => {
    const back = (event: KeyboardEvent): void => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || isTyping(event)) return;
      event.preventDefault();
      setSteps((made) => made.slice(0, -1));
    };
    window.addEventListener('keydown', back);
    return () => window.removeEventListener('keydown', back);
  }, []);
  return {
    decisions,
    // Another template is another judgement: what was decided under the old one is asked again.
    template: (id) => then({ template: id, choices: {} }),
    column: (number, showing) => then({ ...decisions, choices: { ...decisions.choices, [number]: showing } }),
    undo: steps.length === 0 ? undefined : () => setSteps(steps.slice(0, -1)),
  };
}
