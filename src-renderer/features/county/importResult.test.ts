import { describe, expect, it } from 'vitest';
import type { ImportOutcome } from '../../../src-bridge/schemas/county';
import { missingByUnit, resultsOf, uniqueNames } from './importResult';

const outcome: ImportOutcome = {
  imported: [
    { file: 'a.gkpkg', unit: '640425031', period: '2026-10', sequence: 2, state: 'accepted' },
    { file: 'b.gkpkg', unit: '640425036', period: '2026-10', sequence: 3, state: 'pending' },
  ],
  unchanged: ['c.gkpkg'],
  senders: [
    { file: 'c.gkpkg', unit: '640425031', period: '2026-09', sequence: 1 },
    { file: 'e.gkpkg', unit: '640425036', period: '2026-10', sequence: 3 },
  ],
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

describe('whose file it is', () => {
  const of = (results: ReturnType<typeof resultsOf>, name: string) => {
    const found = results.find(({ file }) => file === name);
    return [found?.unit, found?.period, found?.sequence, found?.claimed];
  };

  it('is told by what stands in it, a mere claim unless it is only out of order', () => {
    const senders = [...outcome.senders, { file: 'd.gkpkg', unit: '640425037', period: '2026-10', sequence: 1 }];
    const results = resultsOf({ ...outcome, senders }, []);
    expect(of(results, 'c.gkpkg')).toEqual(['640425031', '2026-09', 1, false]);
    expect(of(results, 'e.gkpkg')).toEqual(['640425036', '2026-10', 3, false]);
    expect(of(results, 'd.gkpkg')).toEqual(['640425037', '2026-10', 1, true]);
  });

  it('is told by its name where nothing can be read', () => {
    const refused = [{ file: '640425037-2026-10-0002 (2).gkpkg', problems: [] }];
    const results = resultsOf({ ...outcome, refused }, [{ file: '640425031-2026-13-0001.gkpkg', trouble: 'unreadable' }]);
    expect(of(results, '640425037-2026-10-0002 (2).gkpkg')).toEqual(['640425037', '2026-10', 2, true]);
    expect(of(results, '640425031-2026-13-0001.gkpkg')).toEqual([null, null, null, true]);
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
