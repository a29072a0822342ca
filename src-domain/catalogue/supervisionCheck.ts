import type { Card, CardRule, SupervisionRules } from './supervision';

/**
 * Why rules of cards cannot be judged by. `card-missing`, `card-twice`; `grey-has-range` (灰 means "not known"); `turned` (a range ends
 * before it begins); `gap` and `overlap` (`from` to `to` days belong to no card, or to two); `red-not-late` (红 on or before the due
 * day); `order` (a more serious card with more days left); `return-due` (no working day of the month); `period-days` and `remind-days`
 * (a warning before a period's end, or a reminder of 及时, that is no reasonable number of days).
 */
export interface RuleFault {
  readonly code:
    | 'card-missing'
    | 'card-twice'
    | 'grey-has-range'
    | 'turned'
    | 'gap'
    | 'overlap'
    | 'red-not-late'
    | 'order'
    | 'return-due'
    | 'period-days'
    | 'remind-days';
  readonly card: Card | null;
  /** Remaining working days, both included; null is open. */
  readonly from: number | null;
  readonly to: number | null;
}

type Numbered = Exclude<Card, 'grey'>;

/** The cards by days left, the most serious first. */
const bySeriousness: readonly Numbered[] = ['red', 'yellow', 'blue', 'green'];

const fault = (code: RuleFault['code'], card: Card | null, from: number | null = null, to: number | null = null): RuleFault => ({
  code,
  card,
  from,
  to,
});

/** Everything wrong with the rules; empty when every number of days has exactly one card. */
export function supervisionFaults({ cards, monthlyReturn, periodic = [], prompt = [] }: SupervisionRules): readonly RuleFault[] {
  const due = monthlyReturn.due.n;
  return [
    ...countFaults(cards),
    ...(due >= 1 && due <= 20 ? [] : [fault('return-due', null, due, due)]),
    ...periodic.filter(({ n = 1 }) => n < 1 || n > 60).map(({ n = 0 }) => fault('period-days', null, n, n)),
    ...prompt.filter(({ n }) => n < 1 || n > 366).map(({ n }) => fault('remind-days', null, n, n)),
    ...(countFaults(cards).length > 0 ? [] : rangeFaults(cards)),
  ];
}

const countFaults = (cards: readonly CardRule[]): readonly RuleFault[] =>
  (['grey', ...bySeriousness] as const).flatMap((card) => {
    const count = cards.filter(({ id }) => id === card).length;
    return count === 1 ? [] : [fault(count === 0 ? 'card-missing' : 'card-twice', card)];
  });

function rangeFaults(cards: readonly CardRule[]): readonly RuleFault[] {
  const grey = cards.find(({ id }) => id === 'grey');
  const numbered = cards.filter(({ id }) => id !== 'grey');
  const turned = numbered.filter(({ min, max }) => min !== null && max !== null && min > max);
  const red = cards.find(({ id }) => id === 'red');
  return [
    ...(grey?.min === null && grey.max === null ? [] : [fault('grey-has-range', 'grey')]),
    ...turned.map(({ id, min, max }) => fault('turned', id, min, max)),
    ...(turned.length > 0 ? [] : coverFaults(numbered)),
    ...(red?.max !== null && red !== undefined && red.max < 0 ? [] : [fault('red-not-late', 'red', red?.min ?? null, red?.max ?? null)]),
  ];
}

const lowest = ({ min }: CardRule): number => min ?? -Infinity;
const highest = ({ max }: CardRule): number => max ?? Infinity;
const finite = (days: number): number | null => (Number.isFinite(days) ? days : null);

/** From the fewest days up: each range begins right after the one before, the first is open below, the last above. */
function coverFaults(numbered: readonly CardRule[]): readonly RuleFault[] {
  const inOrder = [...numbered].sort((one, other) => lowest(one) - lowest(other) || highest(one) - highest(other));
  const found: RuleFault[] = [];
  let reached = -Infinity;
  for (const card of inOrder) {
    const next = reached === -Infinity && found.length === 0 && card === inOrder[0] ? -Infinity : reached + 1;
    if (lowest(card) > next) found.push(fault('gap', card.id, finite(next), finite(lowest(card) - 1)));
    if (lowest(card) < next) found.push(fault('overlap', card.id, finite(lowest(card)), finite(Math.min(reached, highest(card)))));
    reached = Math.max(reached, highest(card));
  }
  if (reached !== Infinity) found.push(fault('gap', inOrder.at(-1)?.id ?? null, reached + 1, null));
  const order = inOrder.map(({ id }) => id);
  return found.length === 0 && order.join() !== bySeriousness.join() ? [fault('order', order[0] ?? null)] : found;
}
