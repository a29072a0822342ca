import type { SupervisionRules } from '../catalogue/supervision';
import type { Forms } from './formats/inForce';
import type { Severity, StatForm } from './form';

/** Ids of the rules a county has made soft. */
export const softenedRules = ({ softened = [] }: Pick<SupervisionRules, 'softened'>): string[] => softened.map(({ rule }) => rule);

/** The rules a county has made soft for its units, as `checkReturn` takes them. */
export const softenedBy = (rules: Pick<SupervisionRules, 'softened'>): Readonly<Record<string, Severity>> =>
  Object.fromEntries(softenedRules(rules).map((rule) => [rule, 'soft'] as const));

/**
 * The forms with some of its rules soft, for a desk that judges its own county's packages. Only what the form calls downgradable follows.
 * Never for `gongkai verify`: a stranger's verifier knows the form alone (formats.md, section 3).
 */
export const softenForms = (forms: Forms, rules: readonly string[]): Forms => {
  if (rules.length === 0) return forms;
  const [first, ...more] = forms;
  return [softened(first, rules), ...more.map((form) => softened(form, rules))];
};

const softened = (form: StatForm, rules: readonly string[]): StatForm => ({
  ...form,
  rules: form.rules.map((rule) =>
    rule.downgradable && rules.includes(rule.id) ? { ...rule, severity: 'soft', severityWithoutLedger: 'soft' } : rule,
  ),
});
