import { z } from 'zod';
import file from '../../resources/legal-limits.json';
import type { LegalLimits } from '../../src-domain/catalogue/law';

z.config({ jitless: true });

const dayUnit = z.enum(['working-day', 'calendar-day']);
const pattern = z.string().transform((text) => new RegExp(text, 'u'));

const limit = z.object({
  id: z.string(),
  codes: z.array(z.string()),
  field: pattern.nullable().default(null),
  level2: pattern,
  kind: z.enum(['publish', 'notice']),
  n: z.int().min(1),
  unit: dayUnit,
  article: z.string().min(1),
  outdated: z.array(z.object({ n: z.int().min(1), unit: dayUnit, article: z.string().min(1) })),
});

const legalLimitsFile = z.object({
  general: z.object({ n: z.int().min(1), unit: dayUnit, article: z.string().min(1), exceptSubjects: z.array(z.string()) }),
  limits: z.array(limit),
});

/** Limits fixed by law: they stand above what a catalogue prints. */
export const legalLimits: LegalLimits = legalLimitsFile.parse(file);
