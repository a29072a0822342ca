import { z } from 'zod';
import { instant, sha256 } from '../schemas/common';

const file = z.object({ path: z.string(), name: z.string(), size: z.int().min(0), sha256 });

/** `data/documents.json`, `gongkai/documents/1` (formats.md, section 3). */
export const documentsPayload = z.object({
  schema: z.literal('gongkai/documents/1'),
  documents: z.array(
    z.object({
      indexNumber: z.string(),
      title: z.string(),
      documentNumber: z.string().nullable(),
      attribute: z.enum(['proactive', 'on-request', 'exempt']),
      reasonCode: z.string().nullable(),
      review: z.object({ by: z.string(), at: instant, sha256 }),
      files: z.array(file),
    }),
  ),
});
