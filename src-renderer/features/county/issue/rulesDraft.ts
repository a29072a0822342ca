import { newestForm } from '../../../../src-bridge/resources/forms';
import { supervision, supervisionFile } from '../../../../src-bridge/resources/supervision';
import { supervisionFaults, type RuleFault } from '../../../../src-domain/catalogue/supervisionCheck';
import { cardFor, type Card, type SupervisionRules } from '../../../../src-domain/catalogue/supervision';
import { thresholdsOf, withThresholds, type Thresholds } from '../../../../src-domain/catalogue/thresholds';
import type { CountyRules } from '../../../../src-domain/county/messages';
import { issueText } from '../../../strings/issue';
import { typedNumber } from '../../../ui/TextField';

/** The numbers as they are typed. */
export interface RulesDraft extends Readonly<Record<keyof Thresholds, string>> {
  readonly due: string;
  /** Working days before the end of a period. */
  readonly period: string;
  /** Days between reminders of 及时. */
  readonly remind: string;
  /** Limits that only remind. */
  readonly exempt: readonly string[];
  /** Rules of the monthly return that are soft. */
  readonly softened: readonly string[];
}

export interface RulesReading {
  readonly rules: CountyRules;
  readonly faults: readonly RuleFault[];
  /** Fields that hold no whole number. */
  readonly odd: readonly (keyof RulesDraft)[];
  readonly good: boolean;
}

const numbers = ['redFrom', 'yellowTo', 'blueTo', 'period', 'remind', 'due'] as const;

/** Rules of the form that a county may soften. */
export const softenable = newestForm.rules
  .filter(({ downgradable }) => downgradable)
  .map(({ id, message }) => ({ rule: id, text: message }));

const isEarlyWarning = ({ card }: CountyRules['periodic'][number]): boolean => card === 'yellow';

/** Rules whole: words the desk only shows come with the shipped ones where those in force have none. */
export const wholeRules = (rules: SupervisionRules): CountyRules =>
  supervisionFile.parse({
    ...supervision,
    ...rules,
    monthlyReturn: {
      ...supervision.monthlyReturn,
      ...rules.monthlyReturn,
      due: { ...supervision.monthlyReturn.due, n: rules.monthlyReturn.due.n },
    },
  });

export function rulesDraftOf(inForce: SupervisionRules): RulesDraft {
  const rules = wholeRules(inForce);
  const { redFrom, yellowTo, blueTo } = thresholdsOf(rules);
  return {
    redFrom: String(redFrom),
    yellowTo: String(yellowTo),
    blueTo: String(blueTo),
    due: String(rules.monthlyReturn.due.n),
    period: String(rules.periodic.find(isEarlyWarning)?.n ?? ''),
    remind: String(rules.prompt?.[0]?.n ?? ''),
    exempt: rules.exemptFromRed.map(({ limit }) => limit),
    softened: (rules.softened ?? []).map(({ rule }) => rule),
  };
}

export function readRules(base: CountyRules, draft: RulesDraft): RulesReading {
  const read = (field: (typeof numbers)[number]): number | undefined => {
    const typed = typedNumber(draft[field]);
    return typed === undefined || !Number.isInteger(typed) || typed > 400 ? undefined : typed;
  };
  const odd = numbers.filter((field) => read(field) === undefined);
  const number = (field: (typeof numbers)[number]): number => read(field) ?? 0;
  const cards = withThresholds(base, { redFrom: number('redFrom'), yellowTo: number('yellowTo'), blueTo: number('blueTo') });
  const [n, period] = [number('due'), number('period')];
  const rules: CountyRules = {
    ...cards,
    periodic: base.periodic.map((rule) =>
      isEarlyWarning(rule) ? { ...rule, n: period, text: issueText.rules.periodSentence(period) } : rule,
    ),
    prompt: [{ n: number('remind') }],
    exemptFromRed: base.exemptFromRed.filter(({ limit }) => draft.exempt.includes(limit)),
    ...softenedOf(draft),
    monthlyReturn: { due: { n, unit: 'working-day' }, text: issueText.rules.dueSentence(n) },
  };
  const faults = odd.length > 0 ? [] : supervisionFaults(rules);
  return { rules, faults, odd, good: odd.length === 0 && faults.length === 0 };
}

/** The field is left out where nothing is soft, as a county sends it that never softened any. */
const softenedOf = ({ softened }: RulesDraft): Pick<CountyRules, 'softened'> => ({
  softened: softened.length === 0 ? undefined : softenable.filter(({ rule }) => softened.includes(rule)),
});

/** Where a card changes, with the card on both sides: enough to see what the rules do. */
export function examplesOf(rules: SupervisionRules): readonly { readonly left: number; readonly card: Card }[] {
  const { redFrom, yellowTo, blueTo } = thresholdsOf(rules);
  const days = [...new Set([blueTo + 1, blueTo, yellowTo + 1, yellowTo, 0, -redFrom])].sort((one, other) => other - one);
  return days.map((left) => ({ left, card: cardFor(rules, left) }));
}
