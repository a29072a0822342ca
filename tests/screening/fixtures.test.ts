import { describe, expect, it } from 'vitest';
import { screeningRules } from '../../src-bridge/resources/screening';
import { day } from '../../src-domain/kernel/calendarDate';
import { isCreditChecksum, isIdentityChecksum, isLuhn } from '../../src-domain/screening/checkDigits';
import { screenParts } from '../../src-domain/screening/screen';
import type { Channel, PartRole } from '../../src-domain/screening/types';
import given from '../fixtures/screening.json';

interface Sample {
  readonly text: string;
  readonly finds?: readonly string[];
  readonly where?: string;
  readonly channel?: string;
  readonly whitelist?: readonly string[];
  readonly asOf?: string;
}

const found = (sample: Sample): readonly string[] => {
  const part = { where: '正文第1段', role: (sample.where ?? 'body') as PartRole, text: sample.text };
  const context = {
    asOf: day(sample.asOf ?? '2026-11-23'),
    whitelist: sample.whitelist ?? [],
    channel: (sample.channel ?? 'website') as Channel,
    digest: (value: string) => String(value.length),
  };
  return [...new Set(screenParts([part], screeningRules, context).map((finding) => finding.detector))].sort();
};

const { positive, negative, checksums } = given.fixtures;

describe('the fixtures of screening.json', () => {
  it('are all there', () => {
    expect([positive.length, negative.length, checksums.length]).toEqual([114, 79, 31]);
  });

  it.each(positive as readonly Sample[])('finds exactly $finds in $text', (sample) => {
    expect(found(sample)).toEqual([...(sample.finds ?? [])].sort());
  });

  it.each(negative as readonly Sample[])('finds nothing in $text', (sample) => {
    expect(found(sample)).toEqual([]);
  });

  const check: Record<string, (value: string) => boolean> = { GB11643: isIdentityChecksum, GB32100: isCreditChecksum, Luhn: isLuhn };
  it.each(checksums)('$kind of $value is $valid', ({ kind, value, valid }) => {
    expect(check[kind]!(value)).toBe(valid);
  });
});
