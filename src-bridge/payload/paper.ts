import { z } from 'zod';
import { calendarDate } from '../schemas/common';

const line = z.string().max(20_000);
const lines = z.array(line).max(2_000);

const cell = z.object({
  text: lines,
  span: z.int().min(1).max(200).optional(),
  rows: z.int().min(1).max(200).optional(),
  label: z.literal(true).optional(),
  align: z.enum(['left', 'center', 'right']).optional(),
  foot: line.optional(),
  exact: z.literal(true).optional(),
});

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('title'), text: line }),
  z.object({ kind: z.literal('heading'), text: line }),
  z.object({ kind: z.literal('text'), text: line }),
  z.object({ kind: z.literal('flush'), align: z.enum(['left', 'right']), text: line }),
  z.object({ kind: z.literal('note'), text: line }),
  z.object({ kind: z.literal('line'), entries: lines }),
  z.object({ kind: z.literal('page-break') }),
  z.object({
    kind: z.literal('table'),
    columns: z.array(z.number().positive().max(100)).min(1).max(200),
    heads: lines.nullable(),
    rows: z.array(z.object({ cells: z.array(cell).min(1), minHeightMm: z.number().min(0).max(200).optional() })).max(20_000),
    together: z.int().min(1).max(200).optional(),
    dense: z.literal(true).optional(),
  }),
]);

/** A paper as it goes from the page to the host that writes it (src-domain/review/papers/sheet.ts). */
export const paperPayload = z.object({
  title: z.string().min(1).max(500),
  unitName: z.string().min(1).max(80),
  on: calendarDate,
  landscape: z.boolean(),
  blocks: z.array(block).max(20_000),
});
