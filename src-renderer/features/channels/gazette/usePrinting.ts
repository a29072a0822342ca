import { useRef } from 'react';
import { gazettePayload } from '../../../../src-bridge/payload/gazette';
import type { GazettePaper } from '../../../../src-domain/channels/gazette/types';
import { useBridge } from '../../../shell/bridge';
import { useMaking } from '../../../shell/papers/useMaking';
import { tidyName } from '../../../shell/upload';
import { paperHtml, printPaper } from '../../../ui/paperHtml';
import gazetteCss from './gazette.css?inline';

const shape = { paper: 'A4', landscape: false, margin: '0' } as const;

/** The issue on paper: printer, PDF, Word. */
export function usePrinting(paper: GazettePaper, pageOf: ReadonlyMap<string, number>) {
  const bridge = useBridge();
  const page = useRef<HTMLDivElement>(null);
  const { busy, made, make } = useMaking();
  const name = tidyName([...paper.title].slice(0, 60).join(''));
  const toPdf = () => {
    const sheet = page.current;
    if (sheet === null) return;
    void make('pdf', () =>
      bridge.paperPdf({ name: `${name}.pdf`, html: paperHtml(sheet, paper.title, gazetteCss, shape), paper: 'A4', landscape: false }),
    );
  };
  const toDocx = () =>
    void make('docx', () => bridge.gazetteDocx({ name, paper: gazettePayload.parse(paper), pages: Object.fromEntries(pageOf) }));
  const print = () => {
    if (page.current !== null) printPaper(page.current, shape);
  };
  return { page, busy, made, print, toPdf, toDocx };
}
