import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalFlows } from '../../../src-bridge/resources/flows';
import { addStepAfter, changeKind, changeStep, changeWay, moveStep, removeStep, removeWay } from './edit';
import { flowFaults } from './faults';
import type { FlowStep } from './types';

const step = (id: string, to: string, over: Partial<FlowStep> = {}): FlowStep => ({
  id,
  kind: 'step',
  text: id,
  who: '',
  limit: '',
  basis: '',
  next: to === '' ? [] : to.split(' ').map((each) => ({ to: each, when: '' })),
  ...over,
});

/** s1 → s2 → s3 → s4 */
const line = [step('s1', 's2', { kind: 'start' }), step('s2', 's3'), step('s3', 's4'), step('s4', '', { kind: 'end' })];
const answers = ['是', '否'] as const;

const flow = (steps: readonly FlowStep[]): string => steps.map(({ id, next }) => `${id}>${next.map(({ to }) => to).join(',')}`).join(' ');

describe('editing steps', () => {
  it('puts a new step between two', () => {
    expect(flow(addStepAfter(line, 1))).toBe('s1>s2 s2>s5 s5>s3 s3>s4 s4>');
    expect(flow(addStepAfter(line, 3))).toBe('s1>s2 s2>s3 s3>s4 s4> s5>');
    expect(flow(addStepAfter([], -1))).toBe('s1>');
  });

  it('closes the gap where a step is taken out', () => {
    expect(flow(removeStep(line, 1))).toBe('s1>s3 s3>s4 s4>');
    expect(flow(removeStep(line, 3))).toBe('s1>s2 s2>s3 s3>');
    expect(removeStep(line, 9)).toBe(line);
  });

  it('exchanges two plain steps in the flow, others only in the list', () => {
    expect(flow(moveStep(line, 1, 1))).toBe('s1>s3 s3>s2 s2>s4 s4>');
    expect(flow(moveStep(line, 2, -1))).toBe('s1>s3 s3>s2 s2>s4 s4>');
    expect(flow(moveStep(line, 0, 1))).toBe('s2>s3 s1>s2 s3>s4 s4>');
    expect(moveStep(line, 3, 1)).toBe(line);
  });

  it('gives a decision two ways with words, an end none', () => {
    const decision = changeKind(line, 1, 'decision', answers);
    expect(decision[1]?.next).toEqual([
      { to: 's3', when: '是' },
      { to: '', when: '否' },
    ]);
    expect(changeKind(decision, 1, 'step', answers)).toEqual(line);
    expect(changeKind(line, 1, 'end', answers)[1]?.next).toEqual([]);
  });

  it('changes words and ways', () => {
    expect(changeStep(line, 1, { text: '登记' })[1]?.text).toBe('登记');
    const two = changeWay(changeKind(line, 1, 'decision', answers), 1, 1, { to: 's4' });
    expect(flowFaults(two)).toEqual([]);
    expect(changeWay(two, 1, 2, { to: 's1', when: '退回' })[1]?.next).toHaveLength(3);
    expect(flowFaults(removeWay(two, 1, 1))).toEqual([{ code: 'decision-with-one-way', step: 1 }]);
  });

  it('never leaves a way to a step that was taken out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...generalFlows), fc.array(fc.nat({ max: 20 }), { maxLength: 8 }), ({ steps }, places) => {
        const left = places.reduce<readonly FlowStep[]>((now, at) => removeStep(now, at), steps);
        expect(flowFaults(left).filter(({ code }) => code === 'unknown-target')).toEqual([]);
      }),
    );
  });

  it('keeps every step whatever is moved', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...generalFlows),
        fc.array(fc.tuple(fc.nat({ max: 20 }), fc.constantFrom<-1 | 1>(-1, 1)), { maxLength: 12 }),
        ({ steps }, moves) => {
          const moved = moves.reduce<readonly FlowStep[]>((now, [at, by]) => moveStep(now, at, by), steps);
          const texts = (all: readonly FlowStep[]) => all.map(({ text }) => text).sort();
          expect(texts(moved)).toEqual(texts(steps));
          expect(flowFaults(moved)).toEqual([]);
        },
      ),
    );
  });
});
