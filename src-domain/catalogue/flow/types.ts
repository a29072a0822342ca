import type { CalendarDate } from '../../kernel/calendarDate';

export const flowStepKinds = ['start', 'step', 'decision', 'end'] as const;
export type FlowStepKind = (typeof flowStepKinds)[number];

/** Where a step goes on; `when` is the answer that leads there, empty for the only way. */
export interface FlowWay {
  readonly to: string;
  readonly when: string;
}

/** One step of a 公开流程图. A decision (是/否) branches by its `next` with words; the others go on to one next step or end. */
export interface FlowStep {
  readonly id: string;
  readonly kind: FlowStepKind;
  readonly text: string;
  /** Who does it: 承办人, 保密审查人员 … ; empty when nobody in particular. */
  readonly who: string;
  /** Printed beside the step: 20个工作日内. */
  readonly limit: string;
  /** The rule the step comes from: 条例第三十三条; empty where none is meant. */
  readonly basis: string;
  /** The first way is drawn straight down. */
  readonly next: readonly FlowWay[];
}

/** A 公开流程图 as data: of one item, or a general one (主动公开, 依申请公开, 保密审查). */
export interface FlowChart {
  /** An item id, or the name of a general chart. */
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  readonly steps: readonly FlowStep[];
  /** The day it was settled (定稿); absent for the shipped ones. */
  readonly settledOn?: CalendarDate | undefined;
}
