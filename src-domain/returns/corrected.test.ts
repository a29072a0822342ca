import { expect, it } from 'vitest';
import { statForm } from '../../src-bridge/resources/forms';
import { correctedFigures } from './corrected';

const reason = '漏登一次会议';
const corrected = (before: Record<string, number>, now: Record<string, number>, typed?: string) =>
  correctedFigures(statForm, before, now, { reason }, typed === undefined ? [] : [{ row: '6', computed: 0, reported: 1, reason: typed }]);

it('names each figure old, new and why, in the order of the paper', () => {
  expect(corrected({ '9.1': 0, '1.1': 3, '6': 0 }, { '9.1': 1, '1.1': 2, '6': 0 })).toEqual([
    { row: '1.1', before: 3, now: 2, reason },
    { row: '9.1', before: 0, now: 1, reason },
  ]);
});

it('a typed figure keeps its own reason', () => {
  expect(corrected({ '6': 0 }, { '6': 1 }, '电话投诉未登记')).toEqual([{ row: '6', before: 0, now: 1, reason: '电话投诉未登记' }]);
  expect(corrected({ '6': 0 }, { '6': 1 }, ' ')).toMatchObject([{ reason }]);
});

it('blank is not zero, and binary dust is no change', () => {
  expect(corrected({}, { '8.1': 0 })).toEqual([{ row: '8.1', before: null, now: 0, reason }]);
  expect(corrected({ '7': 0.3 }, { '7': 0.1 + 0.2 })).toEqual([]);
});
