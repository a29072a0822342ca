import type { SupervisionRules } from '../catalogue/supervision';
import type { Severity, StatForm } from './form';

/** Ids of the rules a county has made soft. */
export const softenedRules = ({ softened = [] }: Pick<SupervisionRules, 'softened'>): string[] => softened.map(({ rule }) => rule);

/** The rules a county has made soft for its units, as `checkReturn` takes them. */
export const softenedBy = (rules: Pick<SupervisionRules, 'softened'>): Readonly<Record<string, Severity>> =>
  Object.fromEntries(softenedRules(rules).map((rule) => [rule, 'soft'] as const));

/**
 * The form with some of its rules soft, for a desk that judges its own county's packages. Only what the form calls downgradable follows.
 * Never for `gongkai verify`: a stranger's verifier knows the form alone (formats.md, section 3).
 */
export const softenForm = (form: StatForm, rules: readonly string[]): StatForm =>
  rules.length === 0
    ? form
    : {
        ...form,
        rules: form.rules.map((rule) =>
          rule.downgradable && rules.includes(rule.id) ? { ...rule, severity: 'soft', severityWithoutLedger: 'soft' } : rule,
        ),
      };
