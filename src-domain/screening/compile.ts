import type { Channel, Detector, PartRole, ScreeningRules, WordingRule } from './types';

export interface CompiledDetector {
  readonly detector: Detector;
  readonly patterns: readonly RegExp[];
  /** A cheap look that rules most texts out. */
  readonly mayMatch: (normal: string) => boolean;
}

export interface CompiledWording {
  readonly rule: WordingRule;
  readonly pattern: RegExp;
  readonly together: RegExp | undefined;
}

export interface CompiledRules {
  readonly areas: ReadonlySet<string>;
  /** Detectors that compete for a stretch of text, in order; then the independent ones. */
  readonly competing: readonly CompiledDetector[];
  readonly independent: readonly CompiledDetector[];
  readonly wording: readonly CompiledWording[];
  readonly find: (id: string) => Detector | undefined;
}

const needed: Record<string, RegExp> = {
  email: /@/u,
  address: /(?:乡|镇|街道).*(?:村|社区|居委会)/u,
  landline: /\d{7}/u,
  passport: /\d{7}/u,
  plate: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]/u,
};
const manyDigits = /(?:\d\D{0,4}){11}/u;
const scarce = new Set(['disability-cert', 'id-card', 'id-card-suspect', 'uscc', 'bank-card', 'account-no', 'id-card-15', 'mobile']);

function prefilter(id: string): (normal: string) => boolean {
  const sign = scarce.has(id) ? manyDigits : needed[id];
  return sign === undefined ? () => true : (normal) => sign.test(normal);
}

const compileDetector = (detector: Detector): CompiledDetector => ({
  detector,
  patterns: detector.patterns.map((pattern) => new RegExp(pattern, 'gmu')),
  mayMatch: prefilter(detector.id),
});

const compileWording = (rule: WordingRule): CompiledWording => ({
  rule,
  pattern: new RegExp(rule.pattern, 'gmu'),
  together: rule.together === undefined ? undefined : new RegExp(rule.together, 'mu'),
});

function compile(rules: ScreeningRules): CompiledRules {
  const byId = new Map(rules.detectors.map((detector) => [detector.id, detector]));
  const inOrder = rules.precedence.flatMap((id) => byId.get(id) ?? []);
  const others = rules.detectors.filter((detector) => !rules.precedence.includes(detector.id) && detector.patterns.length > 0);
  return {
    areas: new Set(rules.areaPrefixes),
    competing: inOrder.map(compileDetector),
    independent: others.map(compileDetector),
    wording: rules.wording.map(compileWording),
    find: (id) => byId.get(id),
  };
}

const compiled = new WeakMap<ScreeningRules, CompiledRules>();

/** Compiles the patterns once for each set of rules. */
export function compileRules(rules: ScreeningRules): CompiledRules {
  const known = compiled.get(rules) ?? compile(rules);
  compiled.set(rules, known);
  return known;
}

// A first line stands where a title stands; the rule for headers speaks of footers too.
const alsoIn: Record<PartRole, readonly string[]> = {
  body: ['body'],
  title: ['title'],
  header: ['header'],
  footer: ['header'],
  table: ['table'],
  'first-line': ['first-line', 'title', 'body'],
};

/** Whether a detector is meant for this kind of place and this channel. */
export const appliesTo = (detector: Detector, role: PartRole, channel: Channel): boolean =>
  (detector.channels === undefined || detector.channels.includes(channel)) &&
  detector.where.some((where) => where === 'any' || alsoIn[role].includes(where));
