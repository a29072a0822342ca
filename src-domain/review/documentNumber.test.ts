import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reviewJson from '../../resources/review.json';
import { reviewRules } from '../../src-bridge/resources/review';
import { documentNumberDoubts, repairDocumentNumber } from './documentNumber';

const repair = (text: string) => repairDocumentNumber(reviewRules.documentNumber, text);

describe('document number', () => {
  it.each(reviewJson.documentNumber.fixtures)('$in → $out', ({ in: typed, out, valid }) => {
    expect(repair(typed)).toMatchObject({ text: out, valid });
  });

  it('names each repair, in order, so that the officer can confirm it', () => {
    expect(repair('彭政办发（2018）第023号').applied.map(({ id }) => id)).toEqual(['brackets', 'ordinal', 'leading-zero']);
    expect(repair('彭政办发〔2018〕23号').applied).toEqual([]);
  });

  it('doubts a number of another year and a code that the unit does not use', () => {
    expect(documentNumberDoubts('白政发〔2025〕3号', '2026-10-08', ['白政发'])).toEqual(['other-year']);
    expect(documentNumberDoubts('彭政发〔2026〕3号', '2026-10-08', ['白政发'])).toEqual(['unknown-code']);
    expect(documentNumberDoubts('彭政发〔2026〕3号', '2026-10-08', [])).toEqual([]);
  });

  const code = fc.stringMatching(/^[\u4e00-\u9fa5]{2,14}$/u).filter((text) => !/[第年号]/u.test(text));
  const year = fc.integer({ min: 1950, max: 2049 }).map(String);
  const serial = fc.integer({ min: 1, max: 99_999 }).map(String);
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const brackets = fc.constantFrom('[]', '()', '（）', '【】', '〖〗', '［］', '{}', '｛｝', '<>', '〈〉', '《》', '〔〕');
  /** Every slip that the field knows, in any mixture. */
  const slip = fc.record({
    brackets,
    yearWord: fc.boolean(),
    ordinal: fc.constantFrom('', '第'),
    zeros: fc.constantFrom('', '0', '000'),
    suffix: fc.constantFrom('号', ''),
    wide: fc.boolean(),
    blank: fc.constantFrom('', ' ', '　', '\t'),
  });
  type Slip = typeof slip extends fc.Arbitrary<infer Value> ? Value : never;

  const slipped = (parts: readonly string[], made: Slip): string => {
    const [unit = '', inYear = '', number = ''] = parts;
    const bracketed = made.yearWord ? `${inYear}年` : `${made.brackets.slice(0, 1)}${inYear}${made.brackets.slice(1)}`;
    const text = [unit, bracketed, `${made.ordinal}${made.zeros}${number}${made.suffix}`].join(made.blank);
    return made.wide ? wide(text) : text;
  };

  it('finds the one proper form behind every mixture of slips', () => {
    fc.assert(
      fc.property(code, year, serial, slip, (unit, inYear, number, made) => {
        const proper = `${unit}〔${inYear}〕${number}号`;
        expect(repair(slipped([unit, inYear, number], made))).toMatchObject({ text: proper, valid: true });
        expect(repair(proper)).toEqual({ text: proper, valid: true, applied: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing left to repair in what it repaired, whatever was typed', () => {
    const signs = fc.constantFrom(...'白政发办第年号〔〕（）[]【】 0０1２2６620269号');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 24 }), (typed) => {
        const once = repair(typed);
        expect(repair(once.text)).toEqual({ ...once, applied: [] });
        expect(once.valid).toBe(new RegExp(reviewRules.documentNumber.pattern, 'u').test(once.text));
        if (once.text === typed) expect(once.applied).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
