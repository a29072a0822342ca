import { z } from 'zod';
import { parseDate, type CalendarDate } from '../../src-domain/kernel/calendarDate';
import { isInstant } from '../../src-domain/packages/statement';

const day = z.custom<CalendarDate>((value) => typeof value === 'string' && parseDate(value).ok);
const instant = z.string().refine(isInstant);

const key = z.object({
  keyid: z.string().regex(/^sm3:[0-9a-f]{64}$/),
  role: z.enum(['county', 'unit']),
  unit: z.string().regex(/^\d{9}$/),
  name: z.string().min(1),
  algorithm: z.literal('SM2-SM3'),
  publicKey: z.string(),
  validFrom: day,
  validTo: day.nullable(),
  revokedAt: instant.nullable(),
});

/** `trust.json`, `gongkai/trust/1` (formats.md, section 2). A key listed twice would leave open which dates hold. */
export const trustPayload = z.object({
  schema: z.literal('gongkai/trust/1'),
  county: z.object({ code: z.string().regex(/^\d{6}$/), name: z.string().min(1) }),
  version: z.int().min(0),
  issuedAt: instant,
  keys: z.array(key).refine((keys) => new Set(keys.map(({ keyid }) => keyid)).size === keys.length),
});
