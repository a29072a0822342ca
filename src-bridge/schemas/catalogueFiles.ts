import { z } from 'zod';
import { itemSchema } from '../resources/catalogue';
import { calendarDate, fileName, outcome, tableTroubles } from './common';

const uploadId = z.string().regex(/^[0-9a-f-]{36}$/);
const readId = uploadId;

const place = { sheet: z.string(), cell: z.string(), text: z.string() };

const fault = z.object({
  ...place,
  code: z.enum([
    'no-heading',
    'no-items',
    'too-many-merges',
    'missing-column',
    'unknown-heading',
    'double-column',
    'merge-over-heading',
    'merged-across',
    'formula-error',
    'formula-empty',
    'odd-row',
    'no-field',
    'missing',
    'odd-mark',
    'both-modes',
    'no-channel',
    'bad-id',
    'bad-code',
    'bad-term',
    'bad-notice',
    'bad-further',
    'bad-withdrawal',
    'bad-channel',
    'bad-personal',
    'bad-date',
    'bad-version',
    'same-item',
    'same-id',
  ]),
  other: z.string(),
});

const doubt = z.object({
  ...place,
  code: z.enum([
    'unclear-limit',
    'half-clear-limit',
    'limit-differs',
    'unknown-code',
    'code-differs',
    'no-basis',
    'filled-down',
    'no-id',
    'left-empty',
    'unknown-channel',
    'nothing-chosen',
    'odd-scope',
    'guessed-personal',
    'unread-column',
    'unread-sheet',
    'guessed-field',
  ]),
  took: z.string(),
});

const reading = z.discriminatedUnion('state', [
  /** Nothing was taken in. `total` counts those that were left out of a long list too. */
  z.object({ state: z.literal('faults'), total: z.int().min(1), faults: z.array(fault) }),
  z.object({
    state: z.literal('read'),
    readId,
    items: z.int().min(1),
    total: z.int().min(0),
    doubts: z.array(doubt),
    tail: z.string().nullable(),
  }),
]);

/** Excel files of a catalogue. Both ways a whole catalogue crosses as a file of its own: it is too much for one call. */
export const catalogueFileCalls = {
  /**
   * Reads an uploaded workbook as a catalogue. `inForce` is the upload of the catalogues in force as JSON (`unit`, `village`,
   * `retired`): by them items keep their ids. `fresh`: version and first day of an item that says neither.
   */
  catalogueRead: {
    args: z.object({
      uploadId,
      name: fileName,
      inForce: uploadId,
      fresh: z.object({ version: z.int().min(1), validFrom: calendarDate }),
    }),
    reply: outcome(reading, tableTroubles),
  },
  /** What was read, some hundred items a call. The host keeps the last reading only. */
  catalogueReadItems: {
    args: z.object({ readId, from: z.int().min(0) }),
    reply: outcome(z.object({ items: z.array(z.object({ item: itemSchema, village: z.boolean(), dated: z.boolean() })) }), [
      'unknown-read',
    ]),
  },
  /** Writes an uploaded catalogue (JSON) in the national column layout, under papers. `name` without an ending. */
  catalogueWorkbook: {
    args: z.object({ uploadId, name: fileName }),
    reply: outcome(z.object({ name: fileName }), ['unknown-upload', 'cannot-make', 'disk-full', 'read-only']),
  },
} as const;
