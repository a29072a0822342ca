import { useRef } from 'react';
import { useBridge } from '../../../shell/bridge';
import { useMaking } from '../../../shell/papers/useMaking';
import { tidyName } from '../../../shell/upload';
import pictureCss from '../../../ui/barPicture.css?inline';
import marksCss from '../../../ui/marks.css?inline';
import { paperHtml, printPaper } from '../../../ui/paperHtml';
import sheetCss from '../../../ui/sheet.css?inline';
import tableCss from '../../../ui/table.css?inline';
import trendsCss from './trends.css?inline';

const shape = { paper: 'A4', landscape: false, margin: '14mm 14mm' } as const;

/** The pictures as print and PDF, A4 upright. */
export function useTrendPaper(title: string) {
  const bridge = useBridge();
  const page = useRef<HTMLDivElement>(null);
  const { busy, made, make } = useMaking();
  return {
    page,
    busy: busy === 'pdf',
    made,
    print: () => {
      if (page.current !== null) printPaper(page.current, shape);
    },
    toPdf: async () => {
      if (page.current === null) return;
      const css = [pictureCss, sheetCss, tableCss, marksCss, trendsCss].join('\n');
      const html = paperHtml(page.current, title, css, shape);
      await make('pdf', () => bridge.paperPdf({ name: tidyName(`${title}.pdf`), html, ...shape }));
    },
  };
}
