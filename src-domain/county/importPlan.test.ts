import { describe, expect, it } from 'vitest';
import { missingSequences, planImport, type HeldPackage } from './importPlan';

const sha = (letter: string) => letter.repeat(64);
const held = (sequence: number, letter: string, previous: string | null, state: HeldPackage['state'] = 'accepted'): HeldPackage => ({
  sequence,
  statementSha256: sha(letter),
  previous,
  state,
});
const arriving = (sequence: number, letter: string, previous: string | null) => ({ sequence, statementSha256: sha(letter), previous });
const chain = [held(1, 'a', null), held(2, 'b', sha('a')), held(3, 'c', sha('b'))];
const codes = (plan: ReturnType<typeof planImport>) => (plan.kind === 'refuse' ? plan.problems.map(({ code }) => code) : plan.kind);

describe('planImport', () => {
  it('accepts the first and the next', () => {
    expect(codes(planImport([], arriving(1, 'a', null)))).toBe('accept');
    expect(codes(planImport(chain, arriving(4, 'd', sha('c'))))).toBe('accept');
  });

  it('changes nothing for a statement it holds, accepted or pending', () => {
    expect(codes(planImport(chain, arriving(2, 'b', sha('a'))))).toBe('unchanged');
    expect(codes(planImport([held(5, 'e', sha('d'), 'pending')], arriving(5, 'e', sha('d'))))).toBe('unchanged');
  });

  it('holds what comes after a gap and settles it when the gap is filled', () => {
    expect(codes(planImport(chain, arriving(5, 'e', sha('d'))))).toBe('hold');
    const withGap = [...chain, held(5, 'e', sha('d'), 'pending'), held(6, 'f', sha('e'), 'pending'), held(8, 'h', sha('g'), 'pending')];
    expect(planImport(withGap, arriving(4, 'd', sha('c')))).toEqual({ kind: 'accept', settles: [5, 6] });
  });

  it('tells rollback, fork and another previous apart', () => {
    expect(codes(planImport(chain, arriving(3, 'x', sha('b'))))).toEqual(['chain/fork']);
    expect(codes(planImport(chain, arriving(1, 'x', null)))).toEqual(['chain/rollback', 'chain/fork']);
    expect(codes(planImport(chain, arriving(4, 'd', sha('x'))))).toEqual(['chain/previous-mismatch']);
    expect(codes(planImport([held(5, 'e', sha('d'), 'pending')], arriving(5, 'x', sha('d'))))).toEqual(['chain/fork']);
  });

  it('refuses a filler that the pending one does not follow', () => {
    const withGap = [...chain, held(5, 'e', sha('d'), 'pending')];
    expect(codes(planImport(withGap, arriving(4, 'x', sha('c'))))).toEqual(['chain/previous-mismatch']);
    expect(codes(planImport(withGap, arriving(6, 'f', sha('x'))))).toEqual(['chain/previous-mismatch']);
  });
});

describe('missingSequences', () => {
  it('lists the numbers that have not come', () => {
    expect(missingSequences([held(2, 'b', sha('a')), held(5, 'e', sha('d'))])).toEqual([1, 3, 4]);
    expect(missingSequences(chain)).toEqual([]);
    expect(missingSequences([{ sequence: 2 ** 40 }])).toHaveLength(10_000);
  });
});
