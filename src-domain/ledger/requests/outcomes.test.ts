import { describe, expect, it } from 'vitest';
import { statForm } from '../../../src-bridge/resources/forms';
import { outcomeRules } from '../../../src-bridge/resources/requestOutcomes';
import { reviewRules } from '../../../src-bridge/resources/review';
import { rowsOf } from './outcomes';

describe('the 17 answers', () => {
  it('stand where the form of 2014 counts them', () => {
    for (const { code, stat2014 } of outcomeRules.outcomes) expect(stat2014 ?? undefined, code).toBe(statForm.answerRows[code]);
  });

  it('have a row of the annual report each, refusals by their reason', () => {
    for (const { code } of outcomeRules.outcomes.filter((one) => one.code !== 'ANS-4')) {
      expect(outcomeRules.annualRows[rowsOf(outcomeRules, code, null).annual2021 ?? ''], code).toBeDefined();
    }
    for (const { reason } of outcomeRules.refusals) {
      expect(outcomeRules.annualRows[rowsOf(outcomeRules, 'ANS-4', reason).annual2021 ?? ''], reason).toBeDefined();
    }
    expect(rowsOf(outcomeRules, 'ANS-4', 'N15-2')).toEqual({ stat2014: '3.3.4.c', annual2021: 'R3.3.4' });
    expect(rowsOf(outcomeRules, 'ANS-4', null)).toEqual({ stat2014: '3.3.4', annual2021: null });
  });

  it('know every reason of refusal of the review, with the same letter', () => {
    const exempt = reviewRules.reasons.filter(({ attribute }) => attribute === 'exempt');
    expect(outcomeRules.refusals.map(({ reason, refusal }) => [reason, refusal])).toEqual(
      exempt.map(({ code, refusal }) => [code, refusal]),
    );
  });

  it('send a refusal to the reconsideration first', () => {
    const first = outcomeRules.outcomes.filter(({ remedy }) => remedy === 'reconsideration-first').map(({ code }) => code);
    expect(first).toEqual(['ANS-3', 'ANS-4']);
  });
});
