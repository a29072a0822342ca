import { describe, expect, it } from 'vitest';
import type { ImportOutcome } from '../../../src-bridge/schemas/county';
import { missingByUnit, resultsOf, uniqueNames } from './importResult';

const outcome: ImportOutcome = {
  imported: [
    { file: 'a.gkpkg', unit: '640425031', period: '2026-10', sequence: 2, state: 'accepted' },
    { file: 'b.gkpkg', unit: '640425036', period: '2026-10', sequence: 3, state: 'pending' },
  ],
  unchanged: ['c.gkpkg'],
  refused: [
    { file: 'd.gkpkg', problems: [{ code: 'zip/crc', where: 'x', message: '坏了。' }] },
    { file: 'e.gkpkg', problems: [{ code: 'chain/fork', where: 'sequence', message: '同一个序号。（1 < 2）' }] },
  ],
  missing: [
    { unit: '640425036', sequence: 1 },
    { unit: '640425036', sequence: 2 },
  ],
  warnings: [{ file: 'a.gkpkg', problems: [{ code: 'H14', where: '2026-10 1.1', message: '累计接不上。' }] }],
};

describe('resultsOf', () => {
  it('names every file once, what alarms first', () => {
    const results = resultsOf(outcome, [{ file: 'f.gkpkg', trouble: 'unreadable' }]);
    expect(results.map(({ file, state, alarm }) => [file, state, alarm])).toEqual([
      ['e.gkpkg', 'refused', true],
      ['d.gkpkg', 'refused', false],
      ['f.gkpkg', 'unsent', false],
      ['b.gkpkg', 'pending', false],
      ['a.gkpkg', 'accepted', false],
      ['c.gkpkg', 'unchanged', false],
    ]);
    expect(results[0]?.notes).toEqual(['同一个序号。']);
    expect(results.find(({ file }) => file === 'a.gkpkg')?.notes).toContain('累计接不上。');
  });
});

describe('missingByUnit', () => {
  it('gathers the numbers of a unit', () => {
    expect(missingByUnit(outcome)).toEqual([{ unit: '640425036', sequences: [1, 2] }]);
  });
});

describe('uniqueNames', () => {
  it('tells equal names apart', () => {
    expect(uniqueNames(['a.gkpkg', 'a.gkpkg', 'b', 'b', 'a.gkpkg'])).toEqual(['a.gkpkg', 'a (2).gkpkg', 'b', 'b (2)', 'a (3).gkpkg']);
  });
});
