import type { CardRule, SupervisionRules } from './supervision';

/** One thing the new rules say differently. */
export type RuleChange =
  | { readonly kind: 'card'; readonly before: CardRule; readonly after: CardRule }
  | { readonly kind: 'effect'; readonly before: CardRule; readonly after: CardRule }
  | { readonly kind: 'return-due'; readonly before: number; readonly after: number }
  | { readonly kind: 'exempt-added' | 'exempt-removed'; readonly limit: string; readonly text: string };

/** What changes from one set of rules to another, in the order an officer meets it: cards, effects, monthly return, exemptions. */
export function supervisionChanges(before: SupervisionRules, after: SupervisionRules): readonly RuleChange[] {
  const pairs = after.cards.flatMap((card) => {
    const old = before.cards.find(({ id }) => id === card.id);
    return old === undefined ? [] : [{ before: old, after: card }];
  });
  return [
    ...pairs
      .filter((pair) => pair.before.min !== pair.after.min || pair.before.max !== pair.after.max)
      .map((pair) => ({ kind: 'card', ...pair }) as const),
    ...pairs.filter((pair) => pair.before.effect !== pair.after.effect).map((pair) => ({ kind: 'effect', ...pair }) as const),
    ...returnChange(before, after),
    ...exemptions('exempt-added', after, before),
    ...exemptions('exempt-removed', before, after),
  ];
}

function returnChange(before: SupervisionRules, after: SupervisionRules): readonly RuleChange[] {
  const [old, now] = [before.monthlyReturn.due.n, after.monthlyReturn.due.n];
  return old === now ? [] : [{ kind: 'return-due', before: old, after: now }];
}

const exemptions = (kind: 'exempt-added' | 'exempt-removed', from: SupervisionRules, others: SupervisionRules): readonly RuleChange[] =>
  from.exemptFromRed
    .filter(({ limit }) => others.exemptFromRed.every((each) => each.limit !== limit))
    .map(({ limit, text }) => ({ kind, limit, text }));
