import { flowChartPayload } from '../../../../src-bridge/payload/flow';
import { generalFlows } from '../../../../src-bridge/resources/flows';
import type { FlowChart } from '../../../../src-domain/catalogue/flow/types';
import { useDraftsUnder, useFlowCharts } from '../../../store';

const prefix = 'flow/';
export const draftKey = (id: string): string => `${prefix}${id}`;

/** A chart being drawn, or null for what is none. */
function keptChart(kept: unknown): FlowChart | null {
  const read = flowChartPayload.safeParse(kept);
  return read.success ? read.data : null;
}

/** One chart as the unit has it: what counts, and what is being drawn. */
export interface ChartEntry {
  readonly id: string;
  /** Settled here, else the general one; null while only a draft is there. */
  readonly chart: FlowChart | null;
  readonly draft: FlowChart | null;
  readonly general: boolean;
}

const isGeneral = (id: string): boolean => generalFlows.some((chart) => chart.id === id);

/** General charts first, then those of items by their ids; undefined while they are read. */
export function useCharts(): readonly ChartEntry[] | undefined {
  const settled = useFlowCharts();
  const kept = useDraftsUnder(prefix);
  if (settled === undefined || kept === undefined) return undefined;
  const drafts = [...kept.values()].flatMap((value) => keptChart(value) ?? []);
  const items = [...new Set([...settled, ...drafts].map(({ id }) => id).filter((id) => !isGeneral(id)))].sort();
  return [...generalFlows.map(({ id }) => id), ...items].map((id) => ({
    id,
    chart: settled.find((chart) => chart.id === id) ?? generalFlows.find((chart) => chart.id === id) ?? null,
    draft: drafts.find((chart) => chart.id === id) ?? null,
    general: isGeneral(id),
  }));
}
