import { useRef, useState, type RefObject } from 'react';
import type { SheetLayout } from '../../../src-domain/notices/layout';
import type { SheetMark } from '../../../src-domain/notices/printed';
import type { NoticeSheet } from '../../../src-domain/notices/types';
import type { noticesText } from '../../strings/notices';
import { useStore } from '../../store';
import { useBridge } from '../../shell/bridge';
import { instantNow } from '../../shell/clock';
import { tidyName } from '../../shell/upload';
import { printPaper } from '../../ui/paperHtml';
import { shapeOf, sheetHtml } from './paper/sheetHtml';

export interface NoticePaperwork {
  readonly pages: RefObject<HTMLDivElement | null>;
  readonly print: () => void;
  readonly toPdf: (title: string) => Promise<void>;
  readonly busy: boolean;
  /** File name of the PDF, or what kept it from being made. */
  readonly made: { readonly name: string } | { readonly trouble: keyof typeof noticesText.pdfTroubles } | undefined;
}

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
  const [busy, setBusy] = useState(false);
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
    setBusy(true);
    const name = tidyName(`${[...title].slice(0, 80).join('')}.pdf`);
    const { paper, landscape } = layout;
    const reply = await bridge.paperPdf({ name, html: sheetHtml(pages.current, sheet, layout), paper, landscape });
    if (reply.ok) await keep();
    setBusy(false);
    setMade(reply.ok ? { name: reply.value.name } : { trouble: reply.error.code });
  };
  return { pages, print, toPdf, busy, made };
}
