import type { CompiledWording } from './compile';
import type { WordingRule } from './types';

/**
 * The right form of exactly what was matched. Some rules match less than their example shows (截止 in 截止2018年12月底):
 * then only the part that differs is offered.
 */
export function rightForm(rule: WordingRule, matched: string): string {
  const rest = rule.wrong.startsWith(matched) ? rule.wrong.slice(matched.length) : '';
  return rest !== '' && rule.right.endsWith(rest) ? rule.right.slice(0, -rest.length) : rule.right;
}

/** Rules in force on `asOf`; a rule with `together` needs its second form somewhere in the document. */
export const rulesInForce = (rules: readonly CompiledWording[], asOf: string, texts: readonly string[]): readonly CompiledWording[] =>
  rules.filter(
    ({ rule, together }) =>
      (rule.since === undefined || rule.since <= asOf) && (together === undefined || texts.some((text) => together.test(text))),
  );
