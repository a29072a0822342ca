import { z } from 'zod';
import flowsJson from '../../resources/flows.json';
import { flowFaults } from '../../src-domain/catalogue/flow/faults';
import type { FlowChart } from '../../src-domain/catalogue/flow/types';
import { flowChartPayload } from '../payload/flow';

z.config({ jitless: true });

const chart = flowChartPayload
  .refine(({ id }) => /^[a-z-]+$/.test(id), 'an id that an item could have')
  .refine(({ steps }) => flowFaults(steps).length === 0, 'the chart has a fault');

const parsed = z
  .object({ schema: z.literal('gongkai/flows/1'), sources: z.array(z.string().min(1)).min(1), charts: z.array(chart).length(3) })
  .parse(flowsJson);

/** The general charts: 主动公开, 依申请公开, 保密审查. Their ids begin with a small letter, those of items with a capital one. */
export const generalFlows: readonly FlowChart[] = parsed.charts;

/** The laws the general charts are made from. */
export const flowSources: readonly string[] = parsed.sources;
