import { useRef, useState, type RefObject } from 'react';
import { paperPayload } from '../../../src-bridge/payload/paper';
import type { PaperSheet } from '../../../src-domain/review/papers/sheet';
import { useBridge } from '../bridge';
import { tidyName } from '../upload';
import type { papersText } from '../../strings/review';
import { paperHtml, printPaper, type PaperShape } from '../../ui/paperHtml';
import pageCss from './paperPage.css?inline';

export type PaperTrouble = keyof typeof papersText.troubles;

/** File name of what was made, or what kept it from being made. */
export type Made = { readonly name: string } | { readonly trouble: PaperTrouble };

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

export interface Paperwork {
  readonly page: RefObject<HTMLDivElement | null>;
  readonly print: () => void;
  readonly toDocx: () => void;
  readonly toPdf: () => void;
  readonly busy: 'docx' | 'pdf' | null;
  readonly made: Made | undefined;
}

/** A paper as print, Word and PDF. */
export function usePaperwork(sheet: PaperSheet, onOut?: () => void): Paperwork {
  const bridge = useBridge();
  const page = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState<Paperwork['busy']>(null);
  const [made, setMade] = useState<Made>();
  const name = paperName(sheet);
  const make = async (
    what: 'docx' | 'pdf',
    ask: () => Promise<{ ok: true; value: { name: string } } | { ok: false; error: { code: PaperTrouble } }>,
  ) => {
    setBusy(what);
    setMade(undefined);
    const reply = await ask();
    setBusy(null);
    setMade(reply.ok ? reply.value : { trouble: reply.error.code });
    if (reply.ok) onOut?.();
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
    toDocx: () => void make('docx', () => bridge.paperDocx({ name, paper: paperPayload.parse(sheet) })),
    toPdf: () => {
      if (page.current === null) return;
      const html = htmlOf(page.current, sheet);
      void make('pdf', () => bridge.paperPdf({ name: `${name}.pdf`, html, paper: 'A4', landscape: sheet.landscape }));
    },
  };
}
