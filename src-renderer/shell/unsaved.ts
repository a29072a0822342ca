import { useEffect, useState } from 'react';

/**
 * A change that could not be kept rejects where it was made, and the working store is as it was before. Whoever made it may not be
 * listening any more, so the whole desk says it until the officer has seen it.
 */
export function useUnsaved(): { readonly unsaved: boolean; readonly seen: () => void } {
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => {
    const hear = () => setUnsaved(true);
    window.addEventListener('unhandledrejection', hear);
    return () => window.removeEventListener('unhandledrejection', hear);
  }, []);
  return { unsaved, seen: () => setUnsaved(false) };
}
