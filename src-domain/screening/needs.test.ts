import { describe, expect, it } from 'vitest';
import { screeningRules } from '../../src-bridge/resources/screening';
import { neededCharacters } from './needs';

const sorted = (characters: string | undefined): string | undefined =>
  characters === undefined ? undefined : [...new Set(characters)].sort().join('');

describe('characters a pattern cannot match without', () => {
  it.each([
    ['攻府', '攻'],
    ['内部资料|不得外传', '不内'],
    ['(?:绝\\s?密|机\\s?密|秘\\s?密)\\s*[★☆]', '★☆'],
    ['(?<!商业)密(?!码)', '密'],
    ['甲?乙', '乙'],
    ['甲*乙{0,2}丙', '丙'],
    ['(?:甲|乙)?丙', '丙'],
    ['[二][〇零]', '二'],
    ['\\u4e00甲', '甲'],
    ['a|\\d', undefined],
    ['[a-z]\\d+', undefined],
    ['甲|', undefined],
    ['', undefined],
  ])('of %s', (pattern, needed) => {
    expect(sorted(neededCharacters(pattern))).toBe(needed);
  });

  it('hold for everything that the shipped wording rules call wrong', () => {
    for (const { pattern, wrong } of screeningRules.wording) {
      const match = new RegExp(pattern, 'mu').exec(wrong.normalize('NFKC'))?.[0];
      const needed = neededCharacters(pattern);
      if (match !== undefined && needed !== undefined)
        expect(
          [...needed].some((one) => match.includes(one)),
          pattern,
        ).toBe(true);
    }
  });
});
