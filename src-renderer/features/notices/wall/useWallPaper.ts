import { useRef, type RefObject } from 'react';
import { useBridge } from '../../../shell/bridge';
import { useMaking, type Making } from '../../../shell/papers/useMaking';
import { tidyName } from '../../../shell/upload';
import { paperHtml, printPaper } from '../../../ui/paperHtml';
import wallCss from './wall.css?inline';

export interface WallPaperwork extends Pick<Making, 'busy' | 'made'> {
  readonly paper: RefObject<HTMLDivElement | null>;
  readonly print: () => void;
  readonly toPdf: () => void;
}

/** The walls on lying paper: by the system's print dialog, or as a PDF made by the host. */
export function useWallPaper(name: string, size: 'A4' | 'A3'): WallPaperwork {
  const bridge = useBridge();
  const paper = useRef<HTMLDivElement>(null);
  const { busy, made, make } = useMaking();
  const shape = { paper: size, landscape: true, margin: '15mm' } as const;
  return {
    paper,
    busy,
    made,
    print: () => {
      if (paper.current !== null) printPaper(paper.current, shape);
    },
    toPdf: () => {
      if (paper.current === null) return;
      const html = paperHtml(paper.current, name, wallCss, shape);
      void make('pdf', () => bridge.paperPdf({ name: tidyName(`${name}.pdf`), html, paper: size, landscape: true }));
    },
  };
}
