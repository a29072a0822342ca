import { z } from 'zod';
import reviewJson from '../../resources/review.json';
import { growTree } from '../../src-domain/review/tree';
import { outcomeCodes, recordPrompts, type ReviewRules } from '../../src-domain/review/rules';

z.config({ jitless: true });

const attribute = z.enum(['proactive', 'on-request', 'exempt']);
const strength = z.enum(['must-not', 'should-not', 'may-not', 'on-request', 'open']);

const choice = z.object({
  label: z.string().min(1),
  next: z.string().nullable().default(null),
  outcome: z.enum(outcomeCodes).nullable().default(null),
  record: z.enum(recordPrompts).nullable().default(null),
});

const node = z.object({ id: z.string(), step: z.int().min(1), question: z.string().min(1), help: z.string(), answers: z.array(choice).min(2) });

const outcome = z.object({
  code: z.enum(outcomeCodes),
  label: z.string().min(1),
  attribute: attribute.nullable(),
  strength: strength.nullable(),
  article: z.string().min(1),
  requires: z.array(z.string()),
  reasons: z.array(z.string()),
  pending: z.boolean().default(false),
  routes: z.array(z.string()).default([]),
  secondAttribute: attribute.nullable().default(null),
});

const tree = z.object({ start: z.string(), nodes: z.array(node), outcomes: z.array(outcome) }).transform((data, context) => {
  const grown = growTree(data);
  if (grown.ok) return grown.value;
  context.addIssue({ code: 'custom', message: 'an answer of the interview leads nowhere' });
  return z.NEVER;
});

const reason = z.object({
  code: z.string(),
  label: z.string(),
  article: z.string(),
  attribute,
  refusal: z.enum(['a', 'b', 'c', 'd', 'e', 'f']).nullable(),
  text: z.boolean().default(false),
});

// The one replacement that no plain string can express: full-width digits to half-width ones.
const halfWidthWord = 'half-width digit';
const fix = z
  .object({ id: z.string(), pattern: z.string(), flags: z.string(), replace: z.string(), message: z.string() })
  .transform((one) => ({ ...one, halfWidth: one.replace === halfWidthWord }));

const kind = z.object({ kind: z.string(), attribute, reason: z.string().nullable(), note: z.string().nullable().default(null) });

const sheet = z.object({
  decisionTree: tree,
  reasons: z.array(reason),
  strengths: z.array(z.object({ code: strength, label: z.string(), article: z.string() })),
  documentKinds: z.array(kind).length(15),
  documentNumber: z.object({ pattern: z.string(), fixes: z.array(fix) }),
  secrecyReview: z.object({
    principles: z.array(z.string()),
    internalLimits: z.object({ seenLocally: z.array(z.object({ n: z.int().min(1), adopt: z.boolean().default(true) })) }),
  }),
  reviewForm: z.object({ fields: z.array(z.object({ id: z.string(), options: z.array(z.string()).optional() })) }),
  dispatchSheet: z.object({ imprint: z.object({ proactive: z.string(), 'on-request': z.string(), exempt: z.string() }) }),
});

const parsed = sheet.parse(reviewJson);

/** Interview, outcomes, reasons, kinds of document and the repair of document numbers. */
export const reviewRules: ReviewRules = {
  tree: parsed.decisionTree,
  reasons: parsed.reasons,
  strengths: parsed.strengths,
  kinds: parsed.documentKinds,
  documentNumber: parsed.documentNumber,
  principles: parsed.secrecyReview.principles,
  internalLimits: parsed.secrecyReview.internalLimits.seenLocally.filter(({ adopt }) => adopt).map(({ n }) => n),
  selfCheck: parsed.reviewForm.fields.find(({ id }) => id === 'selfCheck')?.options ?? [],
  imprint: parsed.dispatchSheet.imprint,
};
