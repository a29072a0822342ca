import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { SheetLayout } from '../../../../src-domain/notices/layout';
import { canonicalSheet, type SheetMark } from '../../../../src-domain/notices/printed';
import type { NoticeSheet } from '../../../../src-domain/notices/types';
import { loadFaces } from '../../../shell/papers/faces';
import { measure } from './measure';
import { paginate } from './paginate';
import { piecesOf } from './pieces';
import { sheetHtml } from './sheetHtml';
import { SheetPages } from './SheetPages';
import { Strip } from './Strip';
import { slicesOf } from './usePages';
import './notice.css';

export interface SheetToDraw {
  readonly sheet: NoticeSheet;
  readonly layout: SheetLayout;
  readonly draft: boolean;
  readonly mark: SheetMark | null;
}

/** A sheet drawn where nobody sees it: the page that the printer takes (`bridge.paperPdf`), and how many pages it has. */
export interface DrawnPaper {
  readonly html: string;
  readonly pages: number;
}

/** Draws one sheet off screen, for many in a row. */
export async function drawOffScreen({ sheet, layout, draft, mark }: SheetToDraw): Promise<DrawnPaper> {
  await loadFaces(canonicalSheet(sheet));
  const place = document.createElement('div');
  place.className = 'notice-off-screen';
  document.body.append(place);
  const root = createRoot(place);
  try {
    const of = piecesOf(sheet, layout);
    const [strip, paper] = [createRef<HTMLDivElement>(), createRef<HTMLDivElement>()];
    flushSync(() => root.render(<Strip ref={strip} of={of} layout={layout} slices={slicesOf(0, of.pieces.length)} />));
    if (strip.current === null) return { html: '', pages: 0 };
    const { pieces, room } = measure(strip.current, of.pieces);
    const pages = paginate(pieces, room);
    flushSync(() => root.render(<SheetPages ref={paper} complete {...{ of, layout, pages, draft, mark }} />));
    return { html: paper.current === null ? '' : sheetHtml(paper.current, sheet, layout), pages: pages.length };
  } finally {
    root.unmount();
    place.remove();
  }
}
