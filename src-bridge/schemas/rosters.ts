import { z } from 'zod';
import { fileName, outcome, sha256, tableTroubles } from './common';

const row = z.object({ number: z.int().min(1), cells: z.array(z.string()) });

const sheet = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    name: z.string(),
    rows: z.array(row),
    /** What no reader of the sheet sees was not taken in: how many rows, which columns (C, AB). */
    hiddenRows: z.int().min(0),
    hiddenColumns: z.array(z.string()),
    /** Cells whose formula shows an error or was never worked out (D7): they came in blank. */
    broken: z.array(z.string()),
  }),
  z.object({ state: z.enum(['hidden', 'blank', 'too-long', 'too-wide']), name: z.string() }),
]);

/** Lists of people for the boards, and the folder of sheets made from one. */
export const rosterCalls = {
  /**
   * Reads an uploaded .xlsx or .csv as tables; nothing of it is kept by the host. A text merged over several cells stands in each of
   * them, a figure in its first only. `sha256` is that of the file.
   */
  rosterRead: {
    args: z.object({ uploadId: z.string().regex(/^[0-9a-f-]{36}$/), name: fileName }),
    reply: outcome(z.object({ sha256, sheets: z.array(sheet) }), tableTroubles),
  },
  /** A new empty folder under papers for many sheets; with a number behind the name where that name is taken. */
  papersFolder: {
    args: z.object({ name: fileName }),
    reply: outcome(z.object({ folder: fileName }), ['disk-full', 'read-only']),
  },
  /** Copies a folder under papers, file by file as `exportFile` does; what arrived whole before a trouble stays and is counted. */
  exportFolder: {
    args: z.object({ folder: fileName, to: z.string().min(1).max(1000) }),
    reply: outcome(z.object({ path: z.string(), files: z.int().min(0) }), [
      'not-found',
      'target-gone',
      'no-room',
      'other-file-there',
      'read-back-differs',
      'failed',
    ]),
  },
} as const;
