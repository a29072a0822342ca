import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from './wrap';

const measure = (text: string, size: number): number => [...text].length * size;

describe('wrap', () => {
  it('makes even lines and keeps punctuation with its word', () => {
    expect(wrap('审查，审批', 30, 10, measure)).toEqual(['审查，', '审批']);
    expect(wrap('一二（三四', 30, 10, measure)).toEqual(['一二', '（三四']);
    expect(wrap('要征求其他机关意见吗', 90, 10, measure)).toEqual(['要征求其他', '机关意见吗']);
  });

  it('keeps figures whole and lines that were typed', () => {
    expect(wrap('共2026条', 40, 10, measure)).toEqual(['共', '2026', '条']);
    expect(wrap('一\n二', 100, 10, measure)).toEqual(['一', '二']);
    expect(wrap('', 100, 10, measure)).toEqual([]);
  });

  it('loses no sign and is never wider than its room', () => {
    const signs = fc.array(fc.constantFrom('审', '查', '，', '（', '）', '2026', 'A', ' '), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(signs, fc.integer({ min: 40, max: 200 }), (text, width) => {
        const lines = wrap(text, width, 10, measure);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(measure(line, 10)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
