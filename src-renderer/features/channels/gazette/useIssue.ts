import { useCallback, useEffect, useRef, useState } from 'react';
import type { GazetteIssue } from '../../../../src-domain/channels/gazette/types';
import { useStore } from '../../../store';

/** Typing pauses this long before the issue is written, in ms. */
const pause = 400;

/** One issue, kept as it is put together. */
export function useIssue(first: GazetteIssue) {
  const { gazetteIssues } = useStore();
  const [issue, setIssue] = useState(first);
  const waiting = useRef<GazetteIssue | null>(null);
  const flush = useCallback(async () => {
    const last = waiting.current;
    waiting.current = null;
    if (last !== null) await gazetteIssues.keep(last);
  }, [gazetteIssues]);
  useEffect(() => {
    if (waiting.current === null) return undefined;
    const timer = setTimeout(() => void flush(), pause);
    return () => clearTimeout(timer);
  }, [issue, flush]);
  useEffect(() => () => void flush(), [flush]);
  const change = (next: GazetteIssue) => {
    waiting.current = next;
    setIssue(next);
  };
  /** What was written elsewhere takes the place of what is here. */
  const settle = (next: GazetteIssue) => {
    waiting.current = null;
    setIssue(next);
  };
  return { issue, change, settle };
}
