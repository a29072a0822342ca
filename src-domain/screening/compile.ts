import { neededCharacters } from './needs';
import { SignTable, type Need, type Signs } from './signs';
import type { Channel, Detector, PartRole, ScreeningRules, WordingRule } from './types';

export interface CompiledPattern {
  readonly pattern: RegExp;
  /** What a text must hold to be searched at all. */
  readonly need: Need;
}

export interface CompiledDetector {
  readonly detector: Detector;
  readonly patterns: readonly CompiledPattern[];
  /** A match may begin in the heading of the cell (电话：9000004); others only ask whether the heading holds a keyword. */
  readonly afterHeading: boolean;
}

export interface CompiledWording extends CompiledPattern {
  readonly rule: WordingRule;
  readonly together: RegExp | undefined;
}

/** Detectors meant for one kind of place. */
export interface PlaceDetectors {
  /** Detectors that compete for a stretch of text, in order. */
  readonly competing: readonly CompiledDetector[];
  readonly independent: readonly CompiledDetector[];
  /** One of them needs nothing that one pass could miss, so it always looks. */
  readonly always: boolean;
}

export interface CompiledRules {
  readonly source: ScreeningRules;
  readonly areas: ReadonlySet<string>;
  readonly detectorsFor: (role: PartRole, channel: Channel) => PlaceDetectors;
  readonly wording: readonly CompiledWording[];
  /** What the words of illness need; in running text they count beside a name or a number only. */
  readonly illness: readonly CompiledPattern[];
  /** What full names after 举报人 and births in running text need. */
  readonly personal: Need;
  readonly signs: SignTable;
  readonly find: (id: string) => Detector | undefined;
}

// The fewest digits in a row that each pattern of a detector is content with; a check digit X counts as one.
const shortestChains: Record<string, readonly number[]> = {
  'disability-cert': [20],
  'id-card': [18],
  // The second pattern is scientific notation.
  'id-card-truncated': [18, 0],
  'id-card-suspect': [18],
  'id-card-15': [15],
  // A credit code may hold ten letters after two signs and six digits.
  uscc: [7],
  'bank-card': [16],
  'account-no': [12],
  mobile: [11, 11],
  landline: [7, 7, 7],
  passport: [7],
};

const headingDetectors = new Set(['secret-mark', 'landline', 'qq-wechat', 'special-person']);

const compilePattern = (pattern: string, chain: number, signs: SignTable): CompiledPattern => ({
  pattern: new RegExp(pattern, 'gmu'),
  // Digits in a row say enough; a bit for each digit would be set nearly everywhere.
  need: signs.add(chain > 0 ? undefined : neededCharacters(pattern), chain),
});

const compileDetector = (detector: Detector, signs: SignTable): CompiledDetector => ({
  detector,
  patterns: detector.patterns.map((pattern, at) => compilePattern(pattern, shortestChains[detector.id]?.[at] ?? 0, signs)),
  afterHeading: headingDetectors.has(detector.id),
});

const compileWording = (rule: WordingRule, signs: SignTable): CompiledWording => ({
  ...compilePattern(rule.pattern, 0, signs),
  rule,
  together: rule.together === undefined ? undefined : new RegExp(rule.together, 'mu'),
});

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
const appliesTo = (detector: Detector, role: PartRole, channel: Channel): boolean =>
  (detector.channels === undefined || detector.channels.includes(channel)) &&
  detector.where.some((where) => where === 'any' || alsoIn[role].includes(where));

/** Below the shortest chain of any pattern. */
const fewDigits = Math.min(...Object.values(shortestChains).flatMap((chains) => chains.filter((chain) => chain > 0)));

/** A pattern without needs of its own looks at every text. */
const looksAlways = ({ need }: CompiledPattern): boolean => isNothing(need);

const isNothing = ({ low, high, chain }: Signs): boolean => (low | high) === 0 && chain < fewDigits;

/** Whether no pattern with needs can match a text with these signs: nearly all cells of a list. */
export const isQuiet = (signs: Signs, before: readonly { readonly signs: Signs }[]): boolean =>
  isNothing(signs) && before.every((heading) => isNothing(heading.signs));

function detectorsByPlace(competing: readonly CompiledDetector[], independent: readonly CompiledDetector[], wording: boolean) {
  const known = new Map<string, PlaceDetectors>();
  return (role: PartRole, channel: Channel): PlaceDetectors => {
    const name = `${role} ${channel}`;
    const meant = ({ detector }: CompiledDetector): boolean => appliesTo(detector, role, channel);
    const found = known.get(name);
    if (found !== undefined) return found;
    const own = { competing: competing.filter(meant), independent: independent.filter(meant) };
    const patterns = [...own.competing, ...own.independent].flatMap((detector) => detector.patterns);
    const made = { ...own, always: wording || patterns.some(looksAlways) };
    known.set(name, made);
    return made;
  };
}

function compile(rules: ScreeningRules): CompiledRules {
  const signs = new SignTable();
  const wording = rules.wording.map((rule) => compileWording(rule, signs));
  const byId = new Map(rules.detectors.map((detector) => [detector.id, detector]));
  const inOrder = rules.precedence.flatMap((id) => byId.get(id) ?? []);
  const others = rules.detectors.filter((detector) => !rules.precedence.includes(detector.id) && detector.patterns.length > 0);
  const compileAll = (detectors: readonly Detector[]) => detectors.map((detector) => compileDetector(detector, signs));
  const independent = compileAll(others);
  return {
    source: rules,
    areas: new Set(rules.areaPrefixes),
    detectorsFor: detectorsByPlace(compileAll(inOrder), independent, wording.some(looksAlways)),
    wording,
    illness: independent.find(({ detector }) => detector.id === 'health')?.patterns ?? [],
    personal: signs.add('人源象生', 0),
    signs,
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
