import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStrictJson } from './strictJson';

const codeOf = (text: string) => {
  const parsed = parseStrictJson(text);
  return parsed.ok ? 'ok' : parsed.error.code;
};
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('parseStrictJson', () => {
  it('reads what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(undefined, 1), (value, indent) => {
        fc.pre(!JSON.stringify(value).match(/\d{16}|e\+/));
        expect(parseStrictJson(JSON.stringify(value, null, indent))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(value)) });
      }),
      { numRuns: 100 },
    );
  });

  it('agrees with JSON.parse on what is JSON at all', () => {
    const texts = fc
      .array(fc.constantFrom('{', '}', '[', ']', '"', 'a', ':', ',', '1', '-', '.', 'e', ' ', '\\', 'null', '\n', '\t'))
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        let plain: boolean;
        try {
          JSON.parse(text);
          plain = true;
        } catch {
          plain = false;
        }
        expect(codeOf(text) === 'not-json').toBe(!plain);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['{"a":1,"a":1}', '{"a":1,"\\u0061":2}', '{"x":[{"b":1,"b":2}]}', '{"":1,"":2}'])('finds the key twice in %s', (text) =>
    expect(codeOf(text)).toBe('duplicate-key'),
  );

  it.each([
    '',
    ' ',
    'NaN',
    '-',
    '01',
    '1.',
    '.5',
    '+1',
    '1e',
    "{'a':1}",
    '[1,]',
    '{"a":1,}',
    '"\u0001"',
    '"\\x"',
    '1 2',
    '\ufeff1',
    '\u00a01',
    'nul',
    '// x\n1',
  ])('refuses %j', (text) => expect(codeOf(text)).toBe('not-json'));

  it('knows its depth and its range', () => {
    expect(codeOf(nested(16))).toBe('ok');
    expect(codeOf(nested(17))).toBe('not-json');
    expect(codeOf(nested(100_000))).toBe('not-json');
    expect(['9007199254740992', '-9007199254740992', '0.1', '1e15', '1.5e-7'].map(codeOf)).toEqual(Array(5).fill('ok'));
    expect(['9007199254740993', '-9007199254740993', '1e16', '1e400', '1'.repeat(100_000)].map(codeOf)).toEqual(Array(5).fill('not-json'));
  });

  it('keeps a key named __proto__ a key', () => {
    const parsed = parseStrictJson('{"__proto__":{"admin":true}}');
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__']);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('reads a string of many megabytes', () => {
    const long = 'x'.repeat(8_000_000);
    expect(parseStrictJson(JSON.stringify(long))).toEqual({ ok: true, value: long });
  });
});
