import { z } from 'zod';
import { calendarDate, monthText } from '../schemas/common';

const figures = z.record(z.string(), z.number());

const override = z.object({
  row: z.string(),
  period: monthText.optional(),
  computed: z.number().nullable(),
  reported: z.number(),
  reason: z.string(),
});

/** `data/return.json`, `gongkai/return/1` (formats.md, section 3). A row that is blank is left out: blank is not zero. */
export const returnPayload = z.object({
  schema: z.literal('gongkai/return/1'),
  form: z.string(),
  period: monthText,
  values: figures,
  yearToDate: figures,
  basis: z.record(z.string(), z.array(z.string())),
  overrides: z.array(override),
  acknowledged: z.array(z.object({ rule: z.string(), note: z.string() })),
  signatories: z.object({ head: z.string(), reviewer: z.string(), preparer: z.string(), phone: z.string(), filledOn: calendarDate }),
  revises: z.object({ packageId: z.string(), reason: z.string() }).nullable(),
});
