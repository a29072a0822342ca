import { useLayoutEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import type { SheetPieces } from '../../../../src-domain/notices/paper';
import { measure, type Measured } from './measure';
import { paginate, type SheetPage } from './paginate';

/** Pieces measured before the first page is shown, and in each step after that. */
const steps = { first: 60, next: 600 } as const;

export interface Paged {
  readonly strip: RefObject<HTMLDivElement | null>;
  /** The pieces that stand on the strip now, to be measured. */
  readonly onStrip: SheetPage;
  readonly pages: readonly SheetPage[];
  /** False while pages are still to come. */
  readonly complete: boolean;
}

export const slicesOf = (from: number, to: number): SheetPage =>
  Array.from({ length: to - from }, (_, at) => ({ piece: from + at, from: 0, to: null }));

/** The pages so far: a page that later pieces could still go onto is not shown before all is measured, unless it is the first. */
function pagesOf(measured: Measured | undefined, complete: boolean): readonly SheetPage[] {
  if (measured === undefined) return [];
  const pages = paginate(measured.pieces, measured.room);
  return complete || pages.length === 1 ? pages : pages.slice(0, -1);
}

let fontsRead = 0;
const onFonts = (changed: () => void): (() => void) => {
  const read = () => {
    fontsRead += 1;
    changed();
  };
  document.fonts.addEventListener('loadingdone', read);
  return () => document.fonts.removeEventListener('loadingdone', read);
};

/** Divides a sheet among pages by measuring its pieces on a hidden strip: the first page at once, the rest in steps. */
export function usePages(of: SheetPieces): Paged {
  const strip = useRef<HTMLDivElement>(null);
  // A font that arrives late shifts the lines: all is measured again.
  const fonts = useSyncExternalStore(onFonts, () => fontsRead);
  const [kept, keep] = useState<{ of: SheetPieces; fonts: number; measured: Measured }>();
  const measured = kept?.of === of && kept.fonts === fonts ? kept.measured : undefined;
  const from = measured?.pieces.length ?? 0;
  const to = Math.min(of.pieces.length, from + (from === 0 ? steps.first : steps.next));
  useLayoutEffect(() => {
    if (from === to) return undefined;
    const next = () => {
      if (strip.current !== null) keep({ of, fonts, measured: measure(strip.current, of.pieces, from, measured) });
    };
    if (from > 0) {
      // Lets the pages that are there be painted, and keys be typed.
      const timer = setTimeout(next);
      return () => clearTimeout(timer);
    }
    next();
    return undefined;
  }, [of, fonts, from, to, measured]);
  const complete = from === of.pieces.length;
  return { strip, onStrip: slicesOf(from, to), pages: pagesOf(measured, complete), complete };
}
