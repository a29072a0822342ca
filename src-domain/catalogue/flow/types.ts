/** One step of a 公开流程图. A decision (是/否) branches by its `next` with words; the others go on to one next step or end. */
export interface FlowStep {
  readonly id: string;
  readonly kind: 'start' | 'step' | 'decision' | 'end';
  readonly text: string;
  /** Who does it: 承办人, 保密审查人员 … ; empty when nobody in particular. */
  readonly who: string;
  /** Printed beside the step: 20个工作日内. */
  readonly limit: string;
  /** Where it goes on; `when` is the answer that leads there, empty for the only way. */
  readonly next: readonly { readonly to: string; readonly when: string }[];
}

/** A 公开流程图 as data: of one item, or a general one (主动公开, 依申请公开, 保密审查). */
export interface FlowChart {
  /** An item id, or the name of a general chart. */
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  readonly steps: readonly FlowStep[];
}
