import { useEffect, useRef, useState } from 'react';
import { useStore } from '../../store';

const pause = 400;

/**
 * Something being typed, kept a moment after each change and found again later. `read` gives null for what it does not know.
 * Undefined while the store is asked; `drop` when it has become part of the record.
 */
export function useKeptDraft<Draft>(key: string, read: (kept: unknown) => Draft | null, first: () => Draft) {
  const { drafts } = useStore();
  const [draft, setDraft] = useState<Draft>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const start = useRef({ read, first });
  useEffect(() => {
    let wanted = true;
    void drafts.read(key).then((kept) => wanted && setDraft(start.current.read(kept) ?? start.current.first()));
    return () => {
      wanted = false;
    };
  }, [drafts, key]);
  const change = (next: Draft) => {
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void drafts.keep(key, next), pause);
  };
  const drop = () => {
    clearTimeout(timer.current);
    return drafts.drop(key);
  };
  return { draft, change, drop };
}

/** Reads back a draft that is one text. */
export const keptText = (kept: unknown): string | null => (typeof kept === 'string' ? kept : null);
