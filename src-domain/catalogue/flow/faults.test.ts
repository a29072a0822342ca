import { describe, expect, it } from 'vitest';
import { generalFlows } from '../../../src-bridge/resources/flows';
import { flowFaults, type FlowFaultCode } from './faults';
import type { FlowStep, FlowStepKind, FlowWay } from './types';

const step = (id: string, kind: FlowStepKind, next: readonly FlowWay[], text = '办理'): FlowStep => ({
  id,
  kind,
  text,
  who: '',
  limit: '',
  basis: '',
  next,
});
const on = (to: string, when = ''): FlowWay => ({ to, when });

const start = step('a', 'start', [on('b')]);
const end = step('z', 'end', []);

const cases: readonly (readonly [FlowFaultCode, readonly FlowStep[], number | null])[] = [
  ['no-start', [step('b', 'step', [on('z')]), end], null],
  ['second-start', [start, step('b', 'step', [on('z')]), step('c', 'start', [on('z')]), end], 2],
  ['same-id', [start, step('b', 'step', [on('z')]), step('b', 'step', [on('z')]), end], 2],
  ['blank-text', [start, step('b', 'step', [on('z')], ' '), end], 1],
  ['unreachable', [start, step('b', 'step', [on('z')]), step('c', 'step', [on('z')]), end], 2],
  ['dead-end', [start, step('b', 'step', []), end], 1],
  ['unknown-target', [start, step('b', 'step', [on('q')]), end], 1],
  ['decision-with-one-way', [start, step('b', 'decision', [on('z', '是')]), end], 1],
  ['answer-missing', [start, step('b', 'decision', [on('z', '是'), on('a')]), end], 1],
  ['ways-without-decision', [start, step('b', 'step', [on('z'), on('a')]), end], 1],
  ['end-goes-on', [start, step('b', 'step', [on('z')]), step('z', 'end', [on('b')])], 2],
];

describe('flowFaults', () => {
  it.each(cases)('finds %s at its step', (code, steps, at) => {
    expect(flowFaults(steps)).toContainEqual({ code, step: at });
  });

  it.each(generalFlows)('finds none in $title', ({ steps }) => {
    expect(flowFaults(steps)).toEqual([]);
  });

  it('finds only what is wrong', () => {
    expect(flowFaults([start, step('b', 'step', [on('z')]), end])).toEqual([]);
    expect(flowFaults([])).toEqual([{ code: 'no-start', step: null }]);
  });
});
