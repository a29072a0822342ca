import { describe, expect, it } from 'vitest';
import type { TakenPackage } from './messages';
import { planTakeIn, type ArrivingMessage } from './takeIn';

const sha = (letter: string) => letter.repeat(64);
const taken = (sequence: number, letter: string, kind: TakenPackage['kind'] = 'calendar', keyid = 'sm3:a'): TakenPackage => ({
  kind,
  sequence,
  statementSha256: sha(letter),
  keyid,
});
const arriving = (sequence: number, letter: string, previous: string | null, kind: TakenPackage['kind'] = 'calendar'): ArrivingMessage => ({
  ...taken(sequence, letter, kind),
  previous,
});
const outcome = (held: readonly TakenPackage[], one: ArrivingMessage) => {
  const plan = planTakeIn(held, one);
  if (plan.kind === 'refuse') return plan.problems.map(({ code }) => code);
  return plan.kind === 'take' ? plan.missing : plan.kind;
};

describe('a package of the county', () => {
  it('is taken in first, next, and after a gap that is named', () => {
    expect(outcome([], arriving(7, 'g', sha('f')))).toEqual([]);
    expect(outcome([taken(7, 'g')], arriving(8, 'h', sha('g')))).toEqual([]);
    expect(outcome([taken(7, 'g')], arriving(10, 'j', sha('i')))).toEqual([8, 9]);
    expect(outcome([taken(7, 'g')], arriving(10_000, 'j', sha('i')))).toHaveLength(20);
  });

  it('changes nothing when it comes again, however late', () => {
    expect(outcome([taken(7, 'g'), taken(8, 'h')], arriving(7, 'g', sha('f')))).toBe('unchanged');
  });

  it('of an old state is refused; one of another kind that was overtaken is not', () => {
    expect(outcome([taken(8, 'h')], arriving(6, 'f', sha('e')))).toEqual(['chain/rollback']);
    expect(outcome([taken(8, 'h')], arriving(6, 'f', sha('e'), 'supervision'))).toEqual([]);
  });

  it('with a number that was taken in with other words is refused', () => {
    expect(outcome([taken(8, 'h')], arriving(8, 'x', sha('g')))).toEqual(['chain/fork']);
    expect(outcome([taken(8, 'h'), taken(9, 'i', 'supervision')], arriving(8, 'x', sha('g')))).toEqual(['chain/fork']);
  });

  it('that does not follow the one before is refused', () => {
    expect(outcome([taken(7, 'g')], arriving(8, 'h', sha('x')))).toEqual(['chain/previous-mismatch']);
  });

  it('under another key begins a chain of its own', () => {
    expect(outcome([taken(8, 'h', 'calendar', 'sm3:b')], arriving(1, 'a', null))).toEqual([]);
  });
});
