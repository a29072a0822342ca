import { useRef, useState, type RefObject } from 'react';
import type { noticesText } from '../../strings/notices';
import { useBridge } from '../../shell/bridge';
import { tidyName } from '../../shell/upload';
import { paperHtml, printPaper } from '../../ui/paperHtml';
import noticeCss from './paper/notice.css?inline';

const shape = { paper: 'A4', landscape: false } as const;

export interface NoticePaperwork {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly print: () => void;
  readonly toPdf: (title: string) => Promise<void>;
  readonly busy: boolean;
  /** File name of the PDF, or what kept it from being made. */
  readonly made: { readonly name: string } | { readonly trouble: keyof typeof noticesText.pdfTroubles } | undefined;
}

/** The sheet on paper: by the system's print dialog, or as a PDF made by the host. */
export function usePaper(): NoticePaperwork {
  const bridge = useBridge();
  const sheet = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<NoticePaperwork['made']>();
  const print = () => {
    if (sheet.current !== null) printPaper(sheet.current, shape);
  };
  const toPdf = async (title: string) => {
    if (sheet.current === null) return;
    setBusy(true);
    const name = tidyName(`${[...title].slice(0, 80).join('')}.pdf`);
    const reply = await bridge.paperPdf({ name, html: paperHtml(sheet.current, title, noticeCss, shape), ...shape });
    setBusy(false);
    setMade(reply.ok ? { name: reply.value.name } : { trouble: reply.error.code });
  };
  return { sheet, print, toPdf, busy, made };
}
