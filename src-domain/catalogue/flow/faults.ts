import { graphOf, reached } from './graph';
import type { FlowStep } from './types';

/** What is wrong with a chart; an empty list means that it can be settled. */
export type FlowFaultCode =
  | 'no-start'
  | 'second-start'
  | 'same-id'
  | 'blank-text'
  | 'unreachable'
  | 'dead-end'
  | 'unknown-target'
  | 'decision-with-one-way'
  | 'answer-missing'
  | 'ways-without-decision'
  | 'end-goes-on';

export interface FlowFault {
  readonly code: FlowFaultCode;
  /** Place of the step; null for the whole chart. */
  readonly step: number | null;
}

type Check = (steps: readonly FlowStep[]) => readonly FlowFault[];

/** One fault for every step that is wrong in one way. */
const each =
  (code: FlowFaultCode, isWrong: (step: FlowStep, at: number, steps: readonly FlowStep[]) => boolean): Check =>
  (steps) =>
    steps.flatMap((step, at) => (isWrong(step, at, steps) ? [{ code, step: at }] : []));

const isStart = ({ kind }: FlowStep): boolean => kind === 'start';

const noStart: Check = (steps) => (steps.some(isStart) ? [] : [{ code: 'no-start', step: null }]);

const unreachable: Check = (steps) => {
  const start = steps.findIndex(isStart);
  if (start < 0) return [];
  const seen = reached(graphOf(steps), [start]);
  return steps.flatMap((step, at) => (seen.has(at) || isStart(step) ? [] : [{ code: 'unreachable', step: at }]));
};

const unknownTarget: Check = (steps) => {
  const ids = new Set(steps.map(({ id }) => id));
  return each('unknown-target', ({ kind, next }) => kind !== 'end' && next.some(({ to }) => !ids.has(to)))(steps);
};

const checks: readonly Check[] = [
  noStart,
  each('second-start', (step, at, steps) => isStart(step) && steps.findIndex(isStart) < at),
  each('same-id', ({ id }, at, steps) => steps.findIndex((other) => other.id === id) < at),
  each('blank-text', ({ text }) => text.trim() === ''),
  unreachable,
  each('dead-end', ({ kind, next }) => kind !== 'end' && next.length === 0),
  unknownTarget,
  each('decision-with-one-way', ({ kind, next }) => kind === 'decision' && next.length === 1),
  each('answer-missing', ({ kind, next }) => kind === 'decision' && next.length > 1 && next.some(({ when }) => when.trim() === '')),
  each('ways-without-decision', ({ kind, next }) => (kind === 'start' || kind === 'step') && next.length > 1),
  each('end-goes-on', ({ kind, next }) => kind === 'end' && next.length > 0),
];

/** Every fault of a chart, in the order of its steps; those of the whole chart first. */
export const flowFaults = (steps: readonly FlowStep[]): readonly FlowFault[] =>
  checks.flatMap((check) => check(steps)).sort((one, other) => (one.step ?? -1) - (other.step ?? -1));
