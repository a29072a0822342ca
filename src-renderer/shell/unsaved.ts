import { useEffect, useState } from 'react';

/** What a write to the working store rejects with when the browser's disk takes nothing more. */
const notKept: readonly string[] = ['QuotaExceededError', 'AbortError', 'UnknownError', 'DatabaseClosedError'];

const isNotKept = (reason: unknown): boolean => reason instanceof Error && notKept.includes(reason.name);

/**
 * A change that could not be kept rejects where it was made, and the working store is as it was before. Whoever made it may not be
 * listening any more, so the whole desk says it until the officer has seen it. Any other rejection is our mistake and goes its way.
 */
export function useUnsaved(): { readonly unsaved: boolean; readonly seen: () => void } {
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => {
    const hear = (event: PromiseRejectionEvent) => {
      if (!isNotKept(event.reason)) return;
      event.preventDefault();
      setUnsaved(true);
    };
    window.addEventListener('unhandledrejection', hear);
    return () => window.removeEventListener('unhandledrejection', hear);
  }, []);
  return { unsaved, seen: () => setUnsaved(false) };
}
