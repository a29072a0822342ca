import { z } from 'zod';
import { base64, fileName, instant, nothing, outcome, sha256, unitName } from './common';
import { paperPayload } from '../payload/paper';
import { returnPayload } from '../payload/return';
import { sheetPaperPayload } from '../payload/sheetPaper';
import { screeningContext } from './intake';

/** `packages` holds signed packages, `papers` what was made for print. Both lie in the data folder. */
const madeFolder = z.enum(['packages', 'papers']);

const made = z.object({ name: fileName });

const uploadId = z.string().regex(/^[0-9a-f-]{36}$/);

export const fileCalls = {
  /** The return as Excel and Word, under papers. */
  returnPapers: {
    args: z.object({ unit: unitName, document: returnPayload, draft: z.boolean() }),
    reply: outcome(z.object({ xlsx: fileName, docx: fileName }), ['disk-full', 'read-only', 'failed', 'other-form']),
  },
  /** Prints a self-contained sheet (no script, nothing from outside) to PDF, under papers or in a folder of `papersFolder` there. */
  paperPdf: {
    args: z.object({
      name: fileName,
      folder: fileName.exactOptional(),
      html: z.string().max(8_000_000),
      paper: z.enum(['A4', 'A3']),
      landscape: z.boolean(),
    }),
    reply: outcome(made, ['cannot-print', 'disk-full', 'read-only']),
  },
  /** A paper of the review as Word, under papers. `name` without an ending. */
  paperDocx: {
    args: z.object({ name: fileName, paper: paperPayload }),
    reply: outcome(made, ['disk-full', 'read-only']),
  },
  /** A sheet for the notice board as Word, under papers. `name` without an ending. */
  sheetDocx: {
    args: z.object({ name: fileName, paper: sheetPaperPayload }),
    reply: outcome(made, ['disk-full', 'read-only']),
  },
  /**
   * Prints a reading copy and reads the PDF again before it is written: refused when it cannot be read or when a value stands in it
   * whose keyed digest is among `never`.
   */
  readingCopyPdf: {
    args: z.object({
      name: fileName,
      html: z.string().max(8_000_000),
      landscape: z.boolean(),
      never: z.array(z.string().min(1).max(64)).max(50_000),
      context: screeningContext,
    }),
    reply: outcome(made, ['cannot-print', 'cannot-check', 'masked-value', 'disk-full', 'read-only']),
  },
  filesMade: {
    args: z.object({ folder: madeFolder }),
    reply: z.object({ files: z.array(z.object({ name: fileName, size: z.int().min(0), modifiedAt: instant })) }),
  },
  /** Places a file can be carried to: USB sticks first, then the desktop and documents folders. */
  exportTargets: {
    args: z.object({}),
    reply: z.object({
      targets: z.array(z.object({ path: z.string(), label: z.string(), removable: z.boolean(), freeBytes: z.int().min(0) })),
    }),
  },
  /** Copies, flushes and reads back; a half copy is never left. The target must be one of exportTargets or a folder the officer typed. */
  exportFile: {
    args: z.object({ folder: madeFolder, name: fileName, to: z.string().min(1).max(1000) }),
    reply: outcome(z.object({ path: z.string(), sha256 }), [
      'not-found',
      'target-gone',
      'no-room',
      'other-file-there',
      'read-back-differs',
      'failed',
    ]),
  },
  /** A file in pieces, for a download in the window. */
  fileChunk: {
    args: z.object({ folder: madeFolder, name: fileName, offset: z.int().min(0) }),
    reply: outcome(z.object({ base64, size: z.int().min(0), end: z.boolean() }), ['not-found']),
  },
  /** Brings a file from the page to the host in pieces, into a scratch folder that is emptied at every start. */
  uploadBegin: {
    args: z.object({ name: fileName, size: z.int().min(0) }),
    reply: outcome(z.object({ uploadId }), ['too-large', 'disk-full', 'read-only']),
  },
  uploadChunk: {
    args: z.object({ uploadId, offset: z.int().min(0), base64 }),
    reply: outcome(z.object({ received: z.int() }), ['unknown-upload', 'out-of-order', 'disk-full']),
  },
  uploadDrop: { args: z.object({ uploadId }), reply: nothing },
} as const;
