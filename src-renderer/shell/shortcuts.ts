import { useEffect } from 'react';
import { go } from './router';
import type { PageEntry } from './page';

/** Alt+1 to Alt+9 open the pages of the rail in its order. */
export function useRailKeys(entries: readonly PageEntry[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
      const entry = digit === undefined ? undefined : entries[Number(digit) - 1];
      if (entry === undefined) return;
      event.preventDefault();
      go(entry.topic);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [entries]);
}
