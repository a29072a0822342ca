import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent } from './percent';

describe('a rate in percent', () => {
  // The published report of 2018 says 93.9, 96.02 and 80.12.
  it.each([
    [4410, 4695, '93.93'],
    [4249, 4425, '96.02'],
    [963, 1202, '80.12'],
    [168, 168, '100.00'],
    [0, 7, '0.00'],
    [1, 3, '33.33'],
    [2, 3, '66.67'],
    [1, 800, '0.13'],
  ])('of %i in %i is %s', (part, whole, said) => expect(percent(part, whole)).toBe(said));

  it('says nothing of no whole', () => expect(percent(0, 0)).toBeNull());

  it('is never further off than half a hundredth', () =>
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (part, whole) => {
        const hundredths = BigInt((percent(part, whole) ?? '').replace('.', ''));
        const twice = 2n * (hundredths * BigInt(whole) - BigInt(part) * 10_000n);
        return twice <= BigInt(whole) && twice > -BigInt(whole);
      }),
    ));
});
