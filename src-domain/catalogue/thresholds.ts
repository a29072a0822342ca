import type { Card, CardRule, SupervisionRules } from './supervision';

/** The rules of cards as three numbers of working days; 绿 begins after 蓝. */
export interface Thresholds {
  /** 红 from so many days late; 1 is the day after the due day. */
  readonly redFrom: number;
  /** 黄 up to so many days left. */
  readonly yellowTo: number;
  /** 蓝 up to so many days left. */
  readonly blueTo: number;
}

const ranges = ({ redFrom, yellowTo, blueTo }: Thresholds): Readonly<Record<Card, Pick<CardRule, 'min' | 'max'>>> => ({
  red: { min: null, max: -redFrom },
  yellow: { min: 1 - redFrom, max: yellowTo },
  blue: { min: yellowTo + 1, max: blueTo },
  green: { min: blueTo + 1, max: null },
  grey: { min: null, max: null },
});

export const withThresholds = <Rules extends SupervisionRules>(rules: Rules, thresholds: Thresholds): Rules => ({
  ...rules,
  cards: rules.cards.map((card) => ({ ...card, ...ranges(thresholds)[card.id] })),
});

/** The numbers behind rules without a fault. */
export function thresholdsOf({ cards }: SupervisionRules): Thresholds {
  const last = (card: Card): number => cards.find(({ id }) => id === card)?.max ?? 0;
  return { redFrom: -last('red'), yellowTo: last('yellow'), blueTo: last('blue') };
}
