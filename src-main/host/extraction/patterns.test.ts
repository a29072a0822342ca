import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Patterns } from './patterns';

function timesOneByOne(text: string, pattern: string): number {
  let count = 0;
  if (pattern === '') return count;
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + pattern.length)) count += 1;
  return count;
}

// Few letters, so that patterns begin alike, stand in one another and overlap.
const word = fc.string({ unit: fc.constantFrom('1', '2', '甲', '\u0000'), maxLength: 12 });
const longWord = fc.string({ unit: fc.constantFrom('1', '2', '甲', '\u0000'), maxLength: 200 });

describe('many patterns', () => {
  it('are counted as if each were looked for alone', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), longWord, (patterns, text) => {
        const times = new Patterns(patterns).timesIn(text);
        for (const pattern of patterns) expect(times.get(pattern) ?? 0).toBe(timesOneByOne(text, pattern));
      }),
      { numRuns: 500 },
    );
  });

  it('are told with their place until one is meant', () => {
    const told: [string, number][] = [];
    const isFound = new Patterns(['1234', '123456', '34']).find('0123456 1234', (pattern, at) => {
      told.push([pattern, at]);
      return pattern === '34';
    });
    expect(isFound).toBe(true);
    expect(told).toEqual([
      ['1234', 1],
      ['123456', 1],
      ['34', 3],
    ]);
  });
});
