import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supervision } from '../../src-bridge/resources/supervision';
import { supervisionFaults } from './supervisionCheck';
import { thresholdsOf, withThresholds } from './thresholds';

describe('the numbers of the cards', () => {
  it('are those of the shipped rules', () => {
    expect(thresholdsOf(supervision)).toEqual({ redFrom: 1, yellowTo: 3, blueTo: 5 });
    expect(withThresholds(supervision, thresholdsOf(supervision))).toEqual(supervision);
  });

  it('give rules without a fault exactly when each is larger than the one before', () => {
    const days = fc.integer({ min: -3, max: 12 });
    fc.assert(
      fc.property(days, days, days, (redFrom, yellowTo, blueTo) => {
        const rules = withThresholds(supervision, { redFrom, yellowTo, blueTo });
        const good = redFrom >= 1 && yellowTo >= 1 - redFrom && blueTo > yellowTo;
        expect(supervisionFaults(rules).length === 0).toBe(good);
        if (good) expect(thresholdsOf(rules)).toEqual({ redFrom, yellowTo, blueTo });
      }),
    );
  });
});
