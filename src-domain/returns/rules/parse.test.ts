import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import { parseExpression } from './parse';
import type { RuleSheet } from './sheet';

const rows = new Set(['4', '4.1', '7', '8.4', '1.1.a']);
const none = () => undefined;
const sheet: RuleSheet = {
  kindOf: (row) => (row === '8.4' ? 'annual' : 'flow'),
  month: (row) => ({ '4': 6, '4.1': 2, '7': 0.5, '1.1.a': 3 })[row],
  previous: none,
  mean3: none,
  yearToDate: none,
  previousYearToDate: none,
  ledger: none,
  carried: 4,
  repeats: undefined,
  late: undefined,
};

function answer(text: string, row?: string) {
  const parsed = parseExpression(text, rows);
  return parsed.ok ? evaluate(parsed.value, { sheet, rows: [], row, blankAsZero: false }) : parsed.error;
}

describe('an expression', () => {
  it.each([
    ['4 = 6', true],
    ['4 + 4.1 * 4.1 = 10', true],
    ['(4 + 4.1) * 4.1 = 16', true],
    ['4 - 4.1 - 1 = 3', true],
    ['4 < 6 or 4 > 5', true],
    ['4 = 6 or 4 = 6 and 4 = 5', true],
    ['not 4 = 6 or 4 = 6', true],
    ['not (4 = 6 or 4 = 6)', false],
    ['4 <> 6', false],
    ['max(4, 4.1, 1.1.a) >= 6 and abs(4.1 - 4) <= 4', true],
    ['positive(4, 4.1) = 2', true],
    ['4 <= 4.1 + carried', true],
    ['whole(4) and not whole(7)', true],
    ['0.1 + 0.2 > 0.3', false],
    ['0.1 + 0.7 < 0.8', false],
    ['0.1 + 0.2 <= 0.3', true],
  ])('%s', (text, expected) => expect(answer(text)).toBe(expected));

  it('of each row leaves out the excepted and those of another kind', () => {
    expect(answer('whole(all except 7, 8.4)', '7')).toBeUndefined();
    expect(answer('whole(all except 8.4)', '7')).toBe(false);
    expect(answer('x = 6', '4')).toBe(true);
    expect(answer('flow = 6', '8.4')).toBeUndefined();
  });

  it('with something unknown is decided only by what is known', () => {
    expect(answer('4 = repeats')).toBeUndefined();
    expect(answer('4 = 5 and 4 = repeats')).toBe(false);
    expect(answer('4 = 6 or 4 = repeats')).toBe(true);
    expect(answer('not (4 = 6 and 4 = repeats)')).toBeUndefined();
  });

  it.each([
    ['4 = ', 'unexpected'],
    ['4 6', 'unexpected'],
    ['(4 = 6', 'unexpected'],
    ['max(4', 'unexpected'],
    ['max()', 'unexpected'],
    ['4 = 6 )', 'unexpected'],
    ['4.1.1 = 6', 'unexpected'],
    ['4 # 6', 'unknown-sign'],
    ['median(4)', 'unknown-name'],
    ['y = 4', 'unknown-name'],
    ['all except', 'unexpected'],
  ])('%s is refused', (text, kind) => expect(answer(text)).toMatchObject({ kind }));
});
