import { useRef, useState, type RefObject } from 'react';
import { useBridge } from '../../../shell/bridge';
import { tidyName } from '../../../shell/upload';
import { paperHtml, printPaper } from '../../../ui/paperHtml';
import css from './missingPaper.css?inline';

const shape = { paper: 'A4', landscape: false } as const;

interface MissingPaperwork {
  readonly paper: RefObject<HTMLDivElement | null>;
  readonly print: () => void;
  readonly toPdf: (title: string) => Promise<void>;
  readonly busy: boolean;
  /** Name of the PDF, or null when none could be made. */
  readonly made: { readonly name: string | null } | undefined;
}

/** The list on paper: by the system's print dialog, or as a PDF made by the host. */
export function useMissingPaper(): MissingPaperwork {
  const bridge = useBridge();
  const paper = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<MissingPaperwork['made']>();
  return {
    paper,
    busy,
    made,
    print: () => {
      if (paper.current !== null) printPaper(paper.current, shape);
    },
    toPdf: async (title) => {
      if (paper.current === null) return;
      setBusy(true);
      const reply = await bridge.paperPdf({ name: tidyName(`${title}.pdf`), html: paperHtml(paper.current, title, css, shape), ...shape });
      setBusy(false);
      setMade({ name: reply.ok ? reply.value.name : null });
    },
  };
}
