import { useRef, useState, type RefObject } from 'react';
import { sheetPaperPayload } from '../../../src-bridge/payload/sheetPaper';
import type { SheetLayout } from '../../../src-domain/notices/layout';
import type { SheetMark } from '../../../src-domain/notices/printed';
import type { NoticeSheet } from '../../../src-domain/notices/types';
import type { noticesText } from '../../strings/notices';
import { useStore } from '../../store';
import { useBridge } from '../../shell/bridge';
import { instantNow } from '../../shell/clock';
import { tidyName } from '../../shell/upload';
import { printPaper } from '../../ui/paperHtml';
import { lyingOn } from './paper/lying';
import { shapeOf, sheetHtml } from './paper/sheetHtml';
import { sheetPaper } from './paper/sheetPaper';

export interface NoticePaperwork {
  readonly pages: RefObject<HTMLDivElement | null>;
  readonly print: () => void;
  readonly toPdf: (title: string) => Promise<void>;
  /** Only what is approved becomes a Word file: a mark over a draft could be taken out of it. */
  readonly toDocx: () => Promise<void>;
  readonly busy: 'pdf' | 'docx' | null;
  /** File name of the PDF or Word file, or what kept it from being made. */
  readonly made: { readonly name: string } | { readonly trouble: keyof typeof noticesText.pdfTroubles } | undefined;
}

/** Names of files take 255 bytes, and a sign of Chinese takes three. */
const nameOf = (title: string): string => tidyName([...title].slice(0, 60).join(''));

interface Given {
  readonly sheet: NoticeSheet | null;
  readonly layout: SheetLayout;
  /** The mark that is printed; null on a draft. */
  readonly mark: SheetMark | null;
}

/** The sheet on paper: by the system's print dialog, or as a PDF made by the host. What goes out approved is kept, for the check of its copy. */
export function usePaper({ sheet, layout, mark }: Given): NoticePaperwork {
  const bridge = useBridge();
  const { printedSheets } = useStore();
  const pages = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState<NoticePaperwork['busy']>(null);
  const [made, setMade] = useState<NoticePaperwork['made']>();
  const keep = async () => {
    if (sheet === null || mark === null) return;
    const { style, paper, landscape } = layout;
    await printedSheets.keep({
      id: mark.hash,
      record: sheet.record,
      sheet,
      choice: { style, paper, landscape },
      printedAt: instantNow(),
    });
  };
  const print = () => {
    if (pages.current === null) return;
    void keep();
    printPaper(pages.current, shapeOf(layout));
  };
  const toPdf = async (title: string) => {
    if (pages.current === null || sheet === null) return;
    setBusy('pdf');
    const name = `${nameOf(title)}.pdf`;
    const { paper, landscape } = layout;
    const reply = await bridge.paperPdf({ name, html: sheetHtml(pages.current, sheet, layout), paper, landscape });
    if (reply.ok) await keep();
    setBusy(null);
    setMade(reply.ok ? { name: reply.value.name } : { trouble: reply.error.code });
  };
  const toDocx = async () => {
    const paper = sheet === null || mark === null ? null : sheetPaper(sheet, layout, mark, lyingOn(pages.current));
    if (paper === null) return;
    setBusy('docx');
    const reply = await bridge.sheetDocx({ name: nameOf(paper.title), paper: sheetPaperPayload.parse(paper) });
    if (reply.ok) await keep();
    setBusy(null);
    setMade(reply.ok ? { name: reply.value.name } : { trouble: reply.error.code });
  };
  return { pages, print, toPdf, toDocx, busy, made };
}
