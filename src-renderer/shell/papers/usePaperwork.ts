import { useRef, type RefObject } from 'react';
import { paperPayload } from '../../../src-bridge/payload/paper';
import type { PaperSheet } from '../../../src-domain/review/papers/sheet';
import { useBridge } from '../bridge';
import { tidyName } from '../upload';
import { paperHtml, printPaper, type PaperShape } from '../../ui/paperHtml';
import { freeName } from './freeName';
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

export interface PaperworkOptions {
  /** It went to the printer or became a file. */
  readonly onOut?: (() => void) | undefined;
  /** What the paper says is kept nowhere else: a file made before is never written over. */
  readonly keepsOlder?: boolean | undefined;
}

/** A paper as print, Word and PDF. */
export function usePaperwork(sheet: PaperSheet, { onOut, keepsOlder = false }: PaperworkOptions = {}): Paperwork {
  const bridge = useBridge();
  const page = useRef<HTMLDivElement>(null);
  const { busy, made, make } = useMaking();
  const name = paperName(sheet);
  const nameFor = async (ending: string): Promise<string> => {
    if (!keepsOlder) return name;
    const { files } = await bridge.filesMade({ folder: 'papers' });
    return freeName(
      name,
      ending,
      files.map((file) => file.name),
    );
  };
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
    toDocx: () =>
      void makeAndTell('docx', async () => bridge.paperDocx({ name: await nameFor('.docx'), paper: paperPayload.parse(sheet) })),
    toPdf: () => {
      if (page.current === null) return;
      const html = htmlOf(page.current, sheet);
      void makeAndTell('pdf', async () =>
        bridge.paperPdf({ name: `${await nameFor('.pdf')}.pdf`, html, paper: 'A4', landscape: sheet.landscape }),
      );
    },
  };
}
