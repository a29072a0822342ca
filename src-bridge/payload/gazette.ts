import { z } from 'zod';
import { calendarDate } from '../schemas/common';

const line = z.string().max(2_000);

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().max(20_000), signed: z.literal(true).optional() }),
  z.object({ kind: z.literal('table'), rows: z.array(z.array(line).max(200)).min(1).max(20_000) }),
]);

const article = z.object({
  record: z.string().min(1).max(200),
  title: line,
  titleLines: z.array(line).max(100),
  entryLines: z.array(line).max(100),
  documentNumber: line.nullable(),
  indexNumber: line,
  blocks: z.array(block).max(20_000),
});

/** An issue of the gazette on its way to the host that writes it as Word (src-domain/channels/gazette/types.ts). */
export const gazettePayload = z.object({
  title: z.string().min(1).max(500),
  name: line,
  issueLine: line,
  periodLine: line,
  unitName: z.string().min(1).max(80),
  on: calendarDate,
  chapters: z.array(z.object({ name: line, articles: z.array(article).max(2_000) })).max(100),
});
