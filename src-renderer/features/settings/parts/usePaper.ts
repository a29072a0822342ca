import { useRef, useState, type RefObject } from 'react';
import type { Bridge } from '../../../../src-bridge/contract';
import type { SetupTrouble } from '../../../strings/setup';
import { paperHtml, printPaper } from '../../../ui/paperHtml';
import enrolmentCss from './enrolment.css?inline';

const shape = { paper: 'A4', landscape: false } as const;

export interface EnrolmentPaper {
  sheet: RefObject<HTMLDivElement | null>;
  print: () => void;
  toPdf: () => Promise<void>;
  /** The PDF is being made. */
  busy: boolean;
  /** File name of the PDF, or what kept it from being made. */
  made: { name: string } | { trouble: SetupTrouble } | undefined;
}

/** The enrolment sheet on paper: by the system's print dialog, or as a PDF made by the host. */
export function useEnrolmentPaper(bridge: Bridge, title: string): EnrolmentPaper {
  const sheet = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<EnrolmentPaper['made']>();
  const [busy, setBusy] = useState(false);
  const toPdf = async () => {
    if (sheet.current === null) return;
    const html = paperHtml(sheet.current, title, enrolmentCss, shape);
    setBusy(true);
    const reply = await bridge.paperPdf({ name: `${title}.pdf`, html, ...shape });
    setBusy(false);
    setMade(reply.ok ? { name: reply.value.name } : { trouble: reply.error.code });
  };
  const print = () => {
    if (sheet.current !== null) printPaper(sheet.current, shape);
  };
  return { sheet, made, toPdf, busy, print };
}
