import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeByItems, feeByPages, priceOfItem } from './fees';

describe('信息处理费', () => {
  it.each([
    [10, 0],
    [11, 100],
    [30, 2000],
    [31, 2200],
    [40, 4000],
    [41, 4300],
    [50, 7000],
    [51, 7400],
  ])('by item: the first %i of a month cost %i', (items, yuan) => expect(feeByItems(0, items)).toBe(yuan));

  it.each([
    [30, 0],
    [31, 10],
    [100, 700],
    [101, 720],
    [200, 2700],
    [201, 2740],
  ])('by page: %i pages cost %i', (pages, yuan) => expect(feeByPages(pages)).toBe(yuan));

  const count = fc.integer({ min: 0, max: 400 });

  it('costs the same in one go or one after the other', () => {
    fc.assert(fc.property(count, count, (a, b) => feeByItems(0, a) + feeByItems(a, b) === feeByItems(0, a + b)));
  });

  it('never falls, and the next never costs less than the one before', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), (n) => priceOfItem(n + 1) >= priceOfItem(n) && priceOfItem(n) % 100 === 0));
    fc.assert(
      fc.property(count, (pages) => {
        const [here, next, after] = [feeByPages(pages), feeByPages(pages + 1), feeByPages(pages + 2)];
        return next >= here && after - next >= next - here && after - next <= 40;
      }),
    );
  });
});
