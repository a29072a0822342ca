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
});
