import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { FlowChart } from '../../../../src-domain/catalogue/flow/types';
import { useStore } from '../../../store';
import { draftKey } from './charts';
import { changed, redone, undone, type History } from './history';

/** Typing pauses this long before the draft is written, in ms. */
const pause = 400;

type Act = { readonly kind: 'change'; readonly chart: FlowChart; readonly field: string | null } | { readonly kind: 'undo' | 'redo' };

function reduce(history: History<FlowChart>, act: Act): History<FlowChart> {
  if (act.kind === 'change') return changed(history, act.chart, act.field);
  return act.kind === 'undo' ? undone(history) : redone(history);
}

export interface ChartDrafting {
  readonly history: History<FlowChart>;
  /** `field` names what is being typed in, so that one word is one step back; null for anything else. */
  readonly change: (chart: FlowChart, field: string | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Forgets the draft; nothing more is written. */
  readonly drop: () => Promise<void>;
}

/** A chart being drawn: every change is kept a moment later, and can be taken back. */
export function useChartDraft(first: FlowChart): ChartDrafting {
  const { drafts } = useStore();
  const [history, act] = useReducer(reduce, { past: [], now: first, future: [], field: null });
  const kept = useRef(first);
  const latest = useRef(first);
  latest.current = history.now;
  const flush = useCallback(async () => {
    if (kept.current === latest.current) return;
    kept.current = latest.current;
    await drafts.keep(draftKey(latest.current.id), latest.current);
  }, [drafts]);
  useEffect(() => {
    const timer = setTimeout(() => void flush(), pause);
    return () => clearTimeout(timer);
  }, [history.now, flush]);
  useEffect(() => () => void flush(), [flush]);
  return {
    history,
    change: (chart, field) => act({ kind: 'change', chart, field }),
    undo: () => act({ kind: 'undo' }),
    redo: () => act({ kind: 'redo' }),
    drop: () => {
      kept.current = latest.current;
      return drafts.drop(draftKey(latest.current.id));
    },
  };
}
