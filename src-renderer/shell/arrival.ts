import { useEffect, useRef, type RefObject } from 'react';

const patience = 2000;

// A lazy page brings its title a few frames after the address changed.
function focusTitle(scroller: HTMLElement | null): () => void {
  const start = performance.now();
  let frame = 0;
  const look = () => {
    const title = document.getElementById('page-title');
    if (title === null) {
      if (performance.now() - start < patience) frame = requestAnimationFrame(look);
      return;
    }
    scroller?.scrollTo({ top: 0 });
    title.focus({ preventScroll: true });
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}

/** Moves the focus to the page's title whenever `place` changes, not on the first page. */
export function useArrival(place: string, scroller: RefObject<HTMLElement | null>): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return undefined;
    before.current = place;
    return focusTitle(scroller.current);
  }, [place, scroller]);
}
