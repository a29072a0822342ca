import { remindEvery } from './promise/cards';
import type { CardRule, SupervisionRules } from './supervision';

/** One thing the new rules say differently. */
export type RuleChange =
  | { readonly kind: 'card'; readonly before: CardRule; readonly after: CardRule }
  | { readonly kind: 'effect'; readonly before: CardRule; readonly after: CardRule }
  /** Working days before the end of a period; calendar days between reminders of 及时. Null: none. */
  | { readonly kind: 'return-due' | 'period' | 'remind'; readonly before: number | null; readonly after: number | null }
  | { readonly kind: 'exempt-added' | 'exempt-removed'; readonly limit: string; readonly text: string }
  | { readonly kind: 'softened' | 'hardened'; readonly rule: string; readonly text: string };

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
    ...numberChange('return-due', before.monthlyReturn.due.n, after.monthlyReturn.due.n),
    ...numberChange('period', yellowBefore(before), yellowBefore(after)),
    ...numberChange('remind', remindEvery(before), remindEvery(after.prompt === undefined ? before : after)),
    ...exemptions('exempt-added', after, before),
    ...exemptions('exempt-removed', before, after),
    ...softening('softened', after, before),
    ...softening('hardened', before, after),
  ];
}

/** How many working days before its end a period without an entry turns yellow. */
const yellowBefore = ({ periodic = [] }: SupervisionRules): number | null => periodic.find(({ card }) => card === 'yellow')?.n ?? null;

const numberChange = (kind: 'return-due' | 'period' | 'remind', before: number | null, after: number | null): readonly RuleChange[] =>
  before === after ? [] : [{ kind, before, after }];

const exemptions = (kind: 'exempt-added' | 'exempt-removed', from: SupervisionRules, others: SupervisionRules): readonly RuleChange[] =>
  from.exemptFromRed
    .filter(({ limit }) => others.exemptFromRed.every((each) => each.limit !== limit))
    .map(({ limit, text }) => ({ kind, limit, text }));

const softening = (kind: 'softened' | 'hardened', from: SupervisionRules, others: SupervisionRules): readonly RuleChange[] =>
  (from.softened ?? [])
    .filter(({ rule }) => (others.softened ?? []).every((each) => each.rule !== rule))
    .map(({ rule, text }) => ({ kind, rule, text }));
