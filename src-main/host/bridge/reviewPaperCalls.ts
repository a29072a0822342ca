import { join } from 'node:path';
import type { z } from 'zod';
import type { paperPayload } from '../../../src-bridge/payload/paper';
import { parseDate } from '../../../src-domain/kernel/calendarDate';
import { ok } from '../../../src-domain/kernel/result';
import type { PaperSheet } from '../../../src-domain/review/papers/sheet';
import { writeDurably } from '../disk/durableFile';
import { paperDocx } from '../office/paperDocx';
import type { Printer } from '../papers/printer';
import { hasRoom, refused } from './folders';
import type { Handlers } from './hostBridge';
import { contextOf, withBytes, type IntakeParts } from './intakeCalls';

function sheetOf({ on, ...paper }: z.output<typeof paperPayload>): PaperSheet {
  const day = parseDate(on);
  if (!day.ok) throw new RangeError(`on: ${on}`);
  return { ...paper, on: day.value };
}

type ReviewPaperCall = 'paperDocx' | 'readingCopyPdf';

/** The papers of a review: Word files, and the PDF to be read that is proved before it is written. */
export const reviewPaperHandlers = (
  parts: Omit<IntakeParts, 'vault' | 'intakes'>,
  printer: Printer | undefined,
): Handlers<ReviewPaperCall> => ({
  paperDocx: async ({ name, paper }) => {
    const { folders } = parts;
    if (!(await hasRoom(folders))) return refused('disk-full');
    const file = `${name}.docx`;
    const written = await writeDurably(join(folders.papers, file), await paperDocx(sheetOf(paper)));
    return written.ok ? ok({ name: file }) : refused(written.error);
  },
  readingCopyPdf: async ({ name, html, landscape, never, context }) => {
    const { folders, worker, digestKey } = parts;
    if (printer === undefined) return refused('cannot-print');
    if (!(await hasRoom(folders))) return refused('disk-full');
    const pdf = await printer({ html, paper: 'A4', landscape });
    if (!pdf.ok) return refused(pdf.error);
    const file = `${name}.pdf`;
    const forbidden = new Set(never);
    return withBytes(worker, pdf.value, 'pdf', async (intake) => {
      const read = await intake.examine(contextOf(context, digestKey));
      if (!read.ok || read.value.report.unread.length > 0) return refused('cannot-check');
      if (read.value.report.findings.some(({ digest }) => forbidden.has(digest))) return refused('masked-value');
      const written = await writeDurably(join(folders.papers, file), pdf.value);
      return written.ok ? ok({ name: file }) : refused(written.error);
    });
  },
});
