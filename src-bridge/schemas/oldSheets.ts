import { z } from 'zod';
import { fileName, outcome, tableTroubles } from './common';

const figure = z.number().nullable();
const month = z.string().regex(/^\d{4}-\d{2}$/);

const cell = z.object({
  row: z.string(),
  value: figure,
  yearToDate: figure,
  place: z.string(),
  written: z.string(),
  doubts: z.array(
    z.enum(['not-found', 'blank', 'words', 'decimals', 'negative', 'error', 'not-calculated', 'merged', 'two-places', 'label-differs']),
  ),
  other: z.string(),
});

const reading = z.object({
  sheet: z.string(),
  form: z.string(),
  year: z.int().nullable(),
  month: month.nullable(),
  annual: z.boolean(),
  guessedColumns: z.boolean(),
  cells: z.array(cell),
  strangers: z.array(z.object({ place: z.string(), label: z.string(), figure: z.string() })),
});

/** Monthly sheets of a time before this program. */
export const oldSheetCalls = {
  /** Reads an uploaded workbook; nothing of it is kept. A sheet a month or one for the year, as many as are in it. */
  oldSheetsRead: {
    args: z.object({ uploadId: z.string().regex(/^[0-9a-f-]{36}$/), name: fileName }),
    reply: outcome(z.object({ readings: z.array(reading), passedOver: z.array(z.string()) }), tableTroubles),
  },
} as const;
