import { describe, expect, it } from 'vitest';
import { screeningRules } from '../../src-bridge/resources/screening';
import { day } from '../kernel/calendarDate';
import { standsElsewhere } from './elsewhere';
import { screenParts } from './screen';
import type { Finding } from './types';

const found = (...texts: readonly string[]): readonly Finding[] =>
  screenParts(
    texts.map((text, at) => ({ where: `正文第${at + 1}段`, role: 'body', text })),
    screeningRules,
    { asOf: day('2026-11-23'), whitelist: [], channel: 'website', digest: (value) => `digest of ${value}` },
  );

const elsewhere = (masked: readonly Finding[], ...others: readonly (readonly Finding[])[]) =>
  standsElsewhere(
    masked,
    others.map((findings, at) => ({ id: `d${at + 1}`, findings })),
    screeningRules,
  ).map(({ id, findings }) => [id, findings.map(({ where }) => where)]);

describe('a value masked in one document', () => {
  it('is named where it stands in another, however it is written there', () => {
    const masked = found('电话15400001234');
    const others = [found('办公室'), found('文', '手机：154 0000 1234'), found('电话１５４００００１２３４')];
    expect(elsewhere(masked, ...others)).toEqual([
      ['d2', ['正文第2段']],
      ['d3', ['正文第1段']],
    ]);
  });

  it('is not named where it is masked, or where another value stands', () => {
    expect(elsewhere(found('电话15400001234'), found('电话154****1234'), found('电话15400005678'))).toEqual([]);
  });

  it('is a number or an address, not a word or a property', () => {
    const word: Finding = { ...found('截止2018年12月底')[0]!, digest: 'same' };
    expect(elsewhere([word], [word])).toEqual([]);
  });

  it('is named once where it is also the number of a child', () => {
    const child = found('证号640425201501010012');
    expect(child.length).toBeGreaterThan(1);
    expect(elsewhere(child, child)).toEqual([['d1', ['正文第1段']]]);
  });
});
