import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../../src-domain/screening/types';
import { endsOf } from './endsOf';

const line = (at: number, text: string): TextPart => ({ where: `正文第${String(at)}段`, role: 'body', text });
const lines = (count: number): TextPart[] =>
  Array.from({ length: count }, (_, at) => line(at + 1, `第${String(at + 1)}段${'字'.repeat(96)}`));

describe('the ends of a text', () => {
  it('gives a short text whole, without what no reader sees', () => {
    const parts = [line(1, '标题'), { ...line(2, '批注里的话'), hidden: 'comment' as const }, line(3, ' '), line(4, '2026年11月9日')];
    expect(endsOf(parts).map(({ where }) => where)).toEqual(['正文第1段', '正文第4段']);
  });

  it('leaves out the middle of a long one and keeps the last lines', () => {
    const ends = endsOf(lines(4000));
    expect(ends.length).toBeLessThan(60);
    expect(ends[0]?.where).toBe('正文第1段');
    expect(ends.at(-1)?.where).toBe('正文第4000段');
    expect(new Set(ends.map(({ where }) => where)).size).toBe(ends.length);
  });

  it('cuts one endless line', () => {
    const [only] = endsOf([line(1, '字'.repeat(5_000_000))]);
    expect(only?.text.length).toBe(2400);
  });
});
