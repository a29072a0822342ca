import { z } from 'zod';
import type { UnitProfile } from '../../../../src-domain/unit/types';
import type { KeyStatus } from '../../../../src-bridge/schemas/keys';
import { emptyDraft, factsOf, setupSteps, type SetupDraft } from './draft';

const officer = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(['handler', 'reviewer', 'approver', 'head'])),
  phone: z.string().optional(),
  active: z.boolean(),
});

const draft = z.object({
  step: z.enum(setupSteps),
  how: z.enum(['listed', 'typed']),
  name: z.string(),
  code: z.string(),
  kind: z.enum(['township', 'department', 'county-office']),
  subjects: z.string(),
  phones: z.string(),
  documentCodes: z.string(),
  address: z.string(),
  // Drafts from before it was asked have none.
  website: z.string().default(''),
  officers: z.array(officer),
  contact: z.object({ name: z.string(), phone: z.string() }),
  enrolment: z.string().nullable(),
});

/** A kept draft, or nothing when it is none (never kept, or kept by another version). */
export function keptDraft(value: unknown): SetupDraft | undefined {
  const read = draft.safeParse(value);
  return read.success ? read.data : undefined;
}

/** Where set-up begins when nothing was kept: with the key's own unit where the folder already holds a key. */
export function firstDraft(keys: KeyStatus, units: readonly UnitProfile[]): SetupDraft {
  if (keys.unit === null) return emptyDraft;
  const { code, name } = keys.unit;
  const listed = units.find((unit) => unit.code === code);
  const facts = listed === undefined ? { how: 'typed' as const, code, name } : { how: 'listed' as const, ...factsOf(listed), name };
  return { ...emptyDraft, ...facts, step: 'facts' };
}
