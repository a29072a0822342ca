import { useRef, type RefObject } from 'react';
import { paperPayload } from '../../../src-bridge/payload/paper';
import type { PaperSheet } from '../../../src-domain/review/papers/sheet';
import { useBridge } from '../bridge';
import { tidyName } from '../upload';
import { paperHtml, printPaper, type PaperShape } from '../../ui/paperHtml';
import { useMaking, type Making } from './useMaking';
import pageCss from './paperPage.css?inline';

/** Margins of GB/T 9704; a lying sheet is the same one turned. */
export const shapeOf = ({ landscape }: PaperSheet): PaperShape => ({
  paper: 'A4',
  landscape,
  margin: landscape ? '28mm 35mm 26mm 37mm' : '37mm 26mm 35mm 28mm',
});

/** Names of files take 255 bytes, and a sign of Chinese takes three. */
const longestName = 60;

export const paperName = ({ title }: PaperSheet): string => tidyName([...title].slice(0, longestName).join(''));

export const htmlOf = (page: HTMLElement, sheet: PaperSheet): string => paperHtml(page, sheet.title, pageCss, shapeOf(sheet));

export interface Paperwork extends Pick<Making, 'busy' | 'made'> {
  readonly page: RefObject<HTMLDivElement | null>;
  readonly print: () => void;
  readonly toDocx: () => void;
  readonly toPdf: () => void;
}

/** A paper as print, Word and PDF. */
export function usePaperwork(sheet: PaperSheet, onOut?: () => void): Paperwork {
  const bridge = useBridge();
  const page = useRef<HTMLDivElement>(null);
  const { busy, made, make } = useMaking();
  const name = paperName(sheet);
  const makeAndTell: Making['make'] = async (what, ask) => {
    const done = await make(what, ask);
    if (done) onOut?.();
    return done;
  };
  return {
    page,
    busy,
    made,
    print: () => {
      if (page.current === null) return;
      printPaper(page.current, shapeOf(sheet));
      onOut?.();
    },
    toDocx: () => void makeAndTell('docx', () => bridge.paperDocx({ name, paper: paperPayload.parse(sheet) })),
    toPdf: () => {
      if (page.current === null) return;
      const html = htmlOf(page.current, sheet);
      void makeAndTell('pdf', () => bridge.paperPdf({ name: `${name}.pdf`, html, paper: 'A4', landscape: sheet.landscape }));
    },
  };
}
