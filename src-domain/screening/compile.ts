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
  /** Any wording rule at all: one look instead of one a rule. */
  readonly anyWording: RegExp;
  readonly find: (id: string) => Detector | undefined;
}

const hasManyDigits = (normal: string): boolean => {
  let digits = 0;
  for (let at = 0; at < normal.length && digits < 11; at += 1) {
    const unit = normal.charCodeAt(at);
    if (unit >= 48 && unit <= 57) digits += 1;
  }
  return digits === 11;
};
const contains =
  (sign: RegExp) =>
  (normal: string): boolean =>
    sign.test(normal);

// Signs without which a detector finds nothing; written without the flag u because that is several times faster.
const signs: Record<string, (normal: string) => boolean> = {
  'secret-mark': contains(/密/),
  'secret-title': contains(/密/),
  'internal-mark': contains(/[密件]|内部|仅供|注意保|外传|不宜|阅后|机要/),
  'draft-mark': contains(/稿/),
  'circulation-mark': contains(/发至/),
  'special-person': contains(/某/),
  'disability-cert': hasManyDigits,
  'id-card': hasManyDigits,
  'id-card-truncated': (normal) => hasManyDigits(normal) || normal.includes('+17'),
  'id-card-suspect': hasManyDigits,
  'id-card-15': hasManyDigits,
  // A credit code may hold ten letters and only seven digits.
  uscc: contains(/[0-9ANY][0-9]{7}/),
  'bank-card': hasManyDigits,
  'account-no': hasManyDigits,
  mobile: hasManyDigits,
  landline: contains(/\d{7}/),
  passport: contains(/\d{7}/),
  'qq-wechat': contains(/\d{5}|微信号/),
  email: contains(/@/),
  plate: contains(/[A-HJ-NP-Z]/),
  address: contains(/(?:乡|镇|街道).*(?:村|社区|居委会)/),
};

const prefilter = (id: string): ((normal: string) => boolean) => signs[id] ?? (() => true);

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
    anyWording: new RegExp(rules.wording.map((rule) => `(?:${rule.pattern})`).join('|'), 'mu'),
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
