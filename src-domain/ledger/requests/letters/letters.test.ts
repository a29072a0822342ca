import { describe, expect, it } from 'vitest';
import { letterRules as rules } from '../../../../src-bridge/resources/requestLetters';
import { reviewRules } from '../../../../src-bridge/resources/review';
import { outcomeRules } from '../../../../src-bridge/resources/requestOutcomes';
import { everyLetter, aLetterSource } from '../../../../tests/builders/requestLetters';
import { anApplicant } from '../../../../tests/builders/requests';
import { day } from '../../../kernel/calendarDate';
import type { PaperSheet } from '../../../review/papers/sheet';
import type { LetterSource } from './facts';
import { answerLetter, letterSheet } from './letter';
import { filled } from './rules';
import { registerSheet } from './tables';

const on = day('2026-11-23');
const words = (sheet: PaperSheet): string => JSON.stringify(sheet.blocks);

function answer(code: string): string {
  const remedy = outcomeRules.outcomes.find((one) => one.code === code)?.remedy ?? 'either';
  const letter = answerLetter(rules, code, remedy);
  if (letter === undefined) throw new Error(code);
  return words(letterSheet(rules, letter, { source: aLetterSource(), typed: {}, on }));
}

describe('the letters', () => {
  it('have one answer for each of the 17 outcomes', () => {
    expect(rules.answers.map(({ code }) => code)).toEqual(outcomeRules.outcomes.map(({ code }) => code));
    expect(answerLetter(rules, 'ANS-18', 'either')).toBeUndefined();
  });

  it('leave no name of a blank behind, and no full stop twice', () => {
    const sheets = everyLetter();
    expect(sheets.length).toBe(rules.letters.length + 17 + 2);
    for (const { sheet } of sheets) {
      expect(words(sheet)).not.toMatch(/\{\w+\}|。。|。，|undefined|null〔/u);
      expect(sheet.blocks.length).toBeGreaterThan(2);
    }
  });

  it('send a refused applicant to the reconsideration first, and nobody else', () => {
    for (const { code } of outcomeRules.outcomes) {
      const first = code === 'ANS-3' || code === 'ANS-4';
      expect(answer(code).includes('应当先自收到本答复书之日起60日内向彭阳县人民政府申请行政复议'), code).toBe(first);
      expect(answer(code).includes('6个月内'), code).toBe(!first);
    }
  });

  it('have a file name of their own each', () => {
    const names = everyLetter().map(({ sheet }) => sheet.title);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('政府信息公开申请答复书（不予公开） 2026-001');
  });

  it('tell the day of an extension as it was given, also when the answer was delayed after it', () => {
    const told = (source: LetterSource) =>
      rules.letters
        .flatMap((letter) => (letter.id === 'extension' ? [words(letterSheet(rules, letter, { source, typed: {}, on }))] : []))
        .join();
    const once = aLetterSource();
    const steps = [...once.file.steps, { kind: 'delayed', on: day('2026-12-01'), until: day('2027-02-26'), approver: '李秀英' } as const];
    const again = aLetterSource(anApplicant(), { ...once.file, steps });
    expect(again.answer?.due).toBe('2027-02-26');
    expect(told(again)).toBe(told(once));
    expect(told(once)).toMatch(/延长5个工作日，至2026年12月\d+日。/u);
  });

  it('tell the day of a delayed answer, and whom to ask', () => {
    const delay = JSON.stringify(everyLetter().find(({ id }) => id === 'delay')?.sheet.blocks);
    expect(delay).toContain('于2026年11月10日向本机关说明了理由');
    expect(delay).toContain('答复期限至2026年12月25日。');
    expect(delay).toContain('联系电话：0954-7012302。');
    expect(answer('ANS-5')).toContain('联系电话：0954-7012302。');
  });

  it('give the article of the reason', () => {
    expect(answer('ANS-4')).toContain('属于下列情形：个人隐私。依据《中华人民共和国政府信息公开条例》第十五条、第三十六条第（三）项');
  });

  it('can give every reason of the review by its article of the 条例 alone', () => {
    const refusals = reviewRules.reasons.filter(({ attribute }) => attribute === 'exempt');
    expect(refusals.length).toBe(outcomeRules.refusals.length);
    for (const { article } of refusals) expect(article).toMatch(/^政府信息公开条例第十[四五六]条/u);
  });

  it('carry nothing of the applicant while locked', () => {
    const { name, asked, contact } = anApplicant();
    for (const { sheet } of everyLetter(null)) for (const word of [name, asked, contact]) expect(words(sheet)).not.toContain(word);
    expect(words(registerSheet(rules, aLetterSource(), '自然人', on))).toContain(name);
  });

  it('keep a blank for the pen where nothing is known', () => {
    expect(filled({ blank: '＿', opening: '' }, '因{why}，至{day}。', { why: ' ', day: '2026年' })).toBe('因＿，至2026年。');
  });
});
