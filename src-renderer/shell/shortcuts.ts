import { useEffect } from 'react';
import { go } from './router';
import type { PageEntry } from './page';

/** The digit that opens a page of the rail with Alt: the first nine by their place, the last one (设置) by 0. */
export function railDigit(place: number, pages: number): number | undefined {
  if (place === pages - 1) return 0;
  return place < 9 ? place + 1 : undefined;
}

/** Alt+1 to Alt+9 open the pages of the rail in its order, Alt+0 the last. */
export function useRailKeys(entries: readonly PageEntry[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
      const entry = digit === undefined ? undefined : digit === '0' ? entries.at(-1) : entries[Number(digit) - 1];
      if (entry === undefined) return;
      event.preventDefault();
      go(entry.topic);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [entries]);
}
