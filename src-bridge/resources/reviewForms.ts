import { z } from 'zod';
import reviewJson from '../../resources/review.json';
import type { PaperForms } from '../../src-domain/review/papers/forms';

z.config({ jitless: true });

// `options` may name a list that stands elsewhere (kinds); `columns` are the heads of a field that is a list itself.
const field = z
  .object({
    id: z.string(),
    label: z.string().min(1),
    options: z.union([z.array(z.string()), z.string()]).optional(),
    columns: z.array(z.string()).optional(),
  })
  .transform(({ id, label, options, columns }) => ({ id, label, options: Array.isArray(options) ? options : (columns ?? []) }));

const form = z.object({ title: z.string().min(1), fields: z.array(field).min(1) });

const parsed = z
  .object({ reviewForm: form, dispatchSheet: form.extend({ imprint: z.object({ position: z.string(), basis: z.string() }) }) })
  .parse(reviewJson);

/** The printed forms of the review, field by field. */
export const reviewForms: PaperForms = {
  review: parsed.reviewForm,
  dispatch: { title: parsed.dispatchSheet.title, fields: parsed.dispatchSheet.fields },
  imprintPosition: parsed.dispatchSheet.imprint.position,
  imprintBasis: parsed.dispatchSheet.imprint.basis,
};
