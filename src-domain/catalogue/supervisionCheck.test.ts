import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supervision } from '../../src-bridge/resources/supervision';
import { cardFor, type Card, type CardRule, type SupervisionRules } from './supervision';
import { supervisionFaults } from './supervisionCheck';

type Ranges = Partial<Record<Card, readonly [number | null, number | null]>>;

const rulesOf = (ranges: Ranges): SupervisionRules => ({
  ...supervision,
  cards: supervision.cards.map((card) => {
    const [min, max] = ranges[card.id] ?? [card.min, card.max];
    return { ...card, min, max };
  }),
});
const told = (rules: SupervisionRules) => supervisionFaults(rules).map(({ code, card, from, to }) => [code, card, from, to]);

describe('the rules of cards', () => {
  it('as shipped have no fault', () => {
    expect(supervisionFaults(supervision)).toEqual([]);
  });

  it.each<[string, Ranges, readonly unknown[]]>([
    ['a gap', { yellow: [0, 2] }, [['gap', 'blue', 3, 3]]],
    ['an overlap', { yellow: [0, 4] }, [['overlap', 'blue', 4, 4]]],
    ['no end above', { green: [6, 30] }, [['gap', 'green', 31, null]]],
    ['no end below', { red: [-10, -1] }, [['gap', 'red', null, -11]]],
    ['two open below', { yellow: [null, 3] }, [['overlap', 'yellow', null, -1]]],
    ['a turned range', { blue: [5, 4] }, [['turned', 'blue', 5, 4]]],
    ['red on the due day', { red: [null, 0], yellow: [1, 3] }, [['red-not-late', 'red', null, 0]]],
    [
      'red without end',
      { red: [null, null] },
      [
        ['overlap', 'yellow', 0, 3],
        ['overlap', 'blue', 4, 5],
        ['overlap', 'green', 6, null],
        ['red-not-late', 'red', null, null],
      ],
    ],
    ['a range of grey', { grey: [1, 2] }, [['grey-has-range', 'grey', null, null]]],
    ['cards in the wrong order', { blue: [0, 3], yellow: [4, 5] }, [['order', 'red', null, null]]],
  ])('%s is named', (_, ranges, expected) => {
    expect(told(rulesOf(ranges))).toEqual(expected);
  });

  it('a card that is missing or stands twice is named before anything else', () => {
    const without = supervision.cards.filter(({ id }) => id !== 'blue');
    expect(told({ ...supervision, cards: without })).toEqual([['card-missing', 'blue', null, null]]);
    expect(told({ ...supervision, cards: [...supervision.cards, ...without.slice(0, 1)] })[0]?.[0]).toBe('card-twice');
    expect(
      told({ ...supervision, monthlyReturn: { ...supervision.monthlyReturn, due: { ...supervision.monthlyReturn.due, n: 0 } } }),
    ).toEqual([['return-due', null, 0, 0]]);
    expect(told({ ...supervision, periodic: [{ card: 'yellow', n: 61 }], prompt: [{ n: 400 }] })).toEqual([
      ['period-days', null, 61, 61],
      ['remind-days', null, 400, 400],
    ]);
  });

  it('without a fault give every number of days exactly one card, and only then', () => {
    const bound = fc.option(fc.integer({ min: -4, max: 8 }), { nil: null });
    const range = fc.tuple(bound, bound);
    const within = (days: number, { min, max }: CardRule) => (min === null || days >= min) && (max === null || days <= max);
    fc.assert(
      fc.property(range, range, range, range, (red, yellow, blue, green) => {
        const rules = rulesOf({ red, yellow, blue, green });
        const numbered = rules.cards.filter(({ id }) => id !== 'grey');
        const days = Array.from({ length: 60 }, (_, at) => at - 30);
        const once = days.every((each) => numbered.filter((card) => within(each, card)).length === 1);
        const order = days.map((each) => ['red', 'yellow', 'blue', 'green'].indexOf(cardFor(rules, each)));
        const whole = once && new Set(order).size === 4;
        const rising = order.every((rank, at) => at === 0 || rank >= (order[at - 1] ?? 0));
        expect(supervisionFaults(rules).length === 0).toBe(whole && rising && order[30] !== 0);
      }),
      {
        numRuns: 400,
        examples: [
          [
            [null, -1],
            [0, 2],
            [3, 5],
            [6, null],
          ],
        ],
      },
    );
  });
});
