import { z } from 'zod';
import { flowStepKinds } from '../../src-domain/catalogue/flow/types';

const words = z.string().max(500);

const flowStep = z.object({
  id: z.string().min(1).max(40),
  kind: z.enum(flowStepKinds),
  text: words,
  who: words,
  limit: words,
  basis: words,
  next: z.array(z.object({ to: z.string().max(40), when: words })).max(20),
});

/** A flow chart as it ships and as its draft is kept; what is wrong with its steps is another question (flowFaults). */
export const flowChartPayload = z.object({
  id: z.string().min(1).max(40),
  title: words,
  basis: words,
  steps: z.array(flowStep).max(500),
});
