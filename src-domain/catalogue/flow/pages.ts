import type { FlowDrawing } from './layout';

/** A piece of a drawing that stands on one page; px from its top. */
export interface FlowPage {
  readonly top: number;
  readonly height: number;
}

/** Cuts a drawing into pages no higher than `height` px, between rows; a row that is higher than a page gets one of its own. */
export function flowPages({ height: whole, breaks }: Pick<FlowDrawing, 'height' | 'breaks'>, height: number): readonly FlowPage[] {
  const ends = [...breaks, whole];
  const pages: FlowPage[] = [];
  for (let top = 0; top < whole;) {
    const end = ends.filter((each) => each > top && each <= top + height).at(-1) ?? ends.find((each) => each > top) ?? whole;
    pages.push({ top, height: end - top });
    top = end;
  }
  return pages;
}
