import { z } from 'zod';
import flowsJson from '../../resources/flows.json';
import { flowFaults } from '../../src-domain/catalogue/flow/faults';
import { flowStepKinds, type FlowChart } from '../../src-domain/catalogue/flow/types';

z.config({ jitless: true });

const step = z.object({
  id: z.string().min(1),
  kind: z.enum(flowStepKinds),
  text: z.string().min(1),
  who: z.string(),
  limit: z.string(),
  basis: z.string(),
  next: z.array(z.object({ to: z.string().min(1), when: z.string() })),
});

const chart = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  title: z.string().min(1),
  basis: z.string().min(1),
  steps: z.array(step).refine((steps) => flowFaults(steps).length === 0, 'the chart has a fault'),
});

const parsed = z
  .object({ schema: z.literal('gongkai/flows/1'), sources: z.array(z.string()).min(1), charts: z.array(chart).length(3) })
  .parse(flowsJson);

/** The general charts: 主动公开, 依申请公开, 保密审查. Their ids begin with a small letter, those of items with a capital one. */
export const generalFlows: readonly FlowChart[] = parsed.charts;
