import { z } from 'zod';
import { unitName } from '../schemas/common';

/** `data/enrolment.json`, `gongkai/enrolment/1` (formats.md, section 3). */
export const enrolmentPayload = z.object({
  schema: z.literal('gongkai/enrolment/1'),
  unit: unitName,
  /** SPKI PEM. */
  publicKey: z.string(),
  contact: z.object({ name: z.string(), phone: z.string() }),
  /** A DSSE envelope by the old key; read only by who rolls a key over. */
  endorsement: z.unknown().optional(),
});
