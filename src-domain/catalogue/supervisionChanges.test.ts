import { describe, expect, it } from 'vitest';
import { supervision } from '../../src-bridge/resources/supervision';
import type { SupervisionRules } from './supervision';
import { supervisionChanges } from './supervisionChanges';

describe('changes of the rules', () => {
  it('are none between equal ones', () => {
    expect(supervisionChanges(supervision, structuredClone(supervision))).toEqual([]);
  });

  it('name cards, effects, the monthly return and exemptions', () => {
    const next: SupervisionRules = {
      ...supervision,
      cards: supervision.cards.map((card) => {
        if (card.id === 'yellow') return { ...card, max: 2 };
        if (card.id === 'blue') return { ...card, min: 3 };
        return card.id === 'green' ? { ...card, effect: '不提示' } : card;
      }),
      exemptFromRed: [{ limit: 'LA-X', text: '只提醒' }],
      monthlyReturn: { due: { n: 8 } },
      periodic: [{ card: 'yellow', n: 3 }],
      prompt: [],
    };
    const told = supervisionChanges(supervision, next).map((change) =>
      'after' in change && typeof change.after === 'object' && change.after !== null ? `${change.kind} ${change.after.id}` : change,
    );
    expect(told).toEqual([
      'card blue',
      'card yellow',
      'effect green',
      { kind: 'return-due', before: supervision.monthlyReturn.due.n, after: 8 },
      { kind: 'period', before: 5, after: 3 },
      { kind: 'remind', before: 30, after: null },
      { kind: 'exempt-added', limit: 'LA-X', text: '只提醒' },
      { kind: 'exempt-removed', limit: 'LA-FIN', text: supervision.exemptFromRed[0]?.text },
    ]);
  });
});
