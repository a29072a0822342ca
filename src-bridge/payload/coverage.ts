import { z } from 'zod';
import { calendarDate } from '../schemas/common';

/** `data/catalogue.json`, `gongkai/coverage/1` (formats.md, section 3). */
export const coveragePayload = z.object({
  schema: z.literal('gongkai/coverage/1'),
  catalogueVersion: z.int().min(1),
  items: z.array(
    z.object({
      item: z.string().min(1),
      state: z.enum(['published', 'nil', 'due', 'overdue', 'exempt']),
      lastPublishedOn: calendarDate.nullable(),
      dueOn: calendarDate.nullable(),
      note: z.string(),
    }),
  ),
});
