import { compileRules, isQuiet, type CompiledDetector, type CompiledPattern, type CompiledRules, type CompiledWording } from './compile';
import { screenFigures } from './figures/screenFigures';
import { birthOf, isUnder14 } from './identity';
import { maskedForm } from './masks';
import { compact, valueOf } from './normalise';
import { screenOffices } from './offices/screenOffices';
import { personalIn } from './personal/personalIn';
import { placesOf, readingAfter, type HeadingText, type Place, type Reading } from './places';
import { accepts } from './requirements';
import { gridsOf } from './rosters/grids';
import { screenRosters } from './rosters/screenRosters';
import { joined, meets, type Signs } from './signs';
import { structureFindings } from './structure';
import type {
  Detector,
  Extraction,
  Finding,
  ScreeningContext,
  ScreeningReport,
  ScreeningRules,
  TextPart,
  UnreadPart,
  Verdict,
} from './types';
import { makeWhitelist, type Whitelist } from './whitelist';
import { rightForm, rulesInForce } from './wording';

interface Check {
  readonly rules: CompiledRules;
  readonly context: ScreeningContext;
  readonly whitelist: Whitelist;
}

/** A range of the normalised text of one place. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface Match extends Span {
  readonly shown: string;
  readonly keywordNear: boolean;
}

const overlaps = (taken: readonly Span[], { start, end }: Span): boolean => taken.some((span) => start < span.end && span.start < end);

/** How far before a match a keyword may begin: patternNotes of screening.json. */
const keywordReach = 12;

function matchAt(found: RegExpExecArray, { text, shift }: Reading, keywords: readonly string[], before: readonly HeadingText[]): Match {
  const near = text.slice(Math.max(0, found.index - keywordReach), found.index);
  const keywordNear = keywords.some((keyword) => near.includes(keyword) || before.some((heading) => heading.text.includes(keyword)));
  const lead = found[0].length - found[0].trimStart().length;
  const start = Math.max(0, found.index + lead - shift);
  return { start, end: found.index + found[0].trimEnd().length - shift, shown: found[0].trim(), keywordNear };
}

/**
 * Every match that `take` accepts. After a refused one the search goes on from the next character, because a shorter stretch inside
 * it may still be right (a row number before an id).
 */
function eachMatch(
  { pattern, need }: CompiledPattern,
  reading: Reading,
  before: readonly HeadingText[],
  keywords: readonly string[],
  take: (match: Match) => boolean,
): void {
  if (!meets(reading.signs, need)) return;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(reading.text); found !== null; found = pattern.exec(reading.text)) {
    const match = matchAt(found, reading, keywords, before);
    const taken = match.end > match.start && match.end > 0 && take(match);
    if (!taken || found[0] === '') pattern.lastIndex = found.index + 1;
  }
}

function findingOf(detector: Detector, place: Place, match: Match, check: Check): Finding {
  const [start, end] = place.normal.originalRange(match.start, match.end);
  const digest = check.context.digest(valueOf(detector.id, match.shown));
  const { id, label, severity } = detector;
  const where = place.part.where;
  const masked = maskedForm(detector, match.shown, check.context.channel);
  return { key: `${id}@${where}@${start}@${digest}`, digest, detector: id, label, severity, where, start, end, masked };
}

const mayMatch = (patterns: readonly CompiledPattern[], signs: Signs): boolean => patterns.some(({ need }) => meets(signs, need));

/** Readings that a detector may find something in: nearly always none. */
function readingsFor(place: Place, { patterns, afterHeading }: CompiledDetector): readonly Reading[] {
  const alone = mayMatch(patterns, place.itself.signs) ? [place.itself] : [];
  if (!afterHeading || place.before.length === 0) return alone;
  const after = place.before.filter((heading) => mayMatch(patterns, joined(heading.signs, place.itself.signs)));
  return after.length === 0 ? alone : [...alone, ...after.map((heading) => readingAfter(heading, place))];
}

function detectIn(place: Place, compiled: CompiledDetector, taken: Span[], findings: Finding[], check: Check): void {
  const readings = readingsFor(place, compiled);
  if (readings.length === 0) return;
  const { detector, patterns } = compiled;
  const { asOf } = check.context;
  const take = (match: Match): boolean => {
    const candidate = { value: compact(match.shown), keywordNear: match.keywordNear };
    if (overlaps(taken, match) || !accepts(detector, candidate, check.rules.areas, asOf)) return false;
    taken.push({ start: match.start, end: match.end });
    if (detector.whitelistable && check.whitelist.holds(detector.id, match.shown)) return true;
    findings.push(findingOf(detector, place, match, check), ...minorOf(detector, place, match, check));
    return true;
  };
  for (const pattern of patterns) for (const reading of readings) eachMatch(pattern, reading, place.before, detector.keywords, take);
}

function minorOf(detector: Detector, place: Place, match: Match, check: Check): readonly Finding[] {
  const minor = check.rules.find('minor-id');
  if (minor === undefined || (detector.id !== 'id-card' && detector.id !== 'disability-cert')) return [];
  if (!isUnder14(birthOf(compact(match.shown)), check.context.asOf)) return [];
  return [{ ...findingOf(minor, place, match, check), masked: maskedForm(detector, match.shown, check.context.channel) }];
}

function wordingIn(place: Place, rules: readonly CompiledWording[], findings: Finding[], check: Check): void {
  const detector = check.rules.find('wording');
  if (detector === undefined) return;
  for (const compiled of rules) {
    if (!meets(place.itself.signs, compiled.need)) continue;
    const { rule } = compiled;
    eachMatch(compiled, place.itself, place.before, [], (match) => {
      const finding = findingOf(detector, place, match, check);
      const suggestion = rightForm(rule, match.shown);
      findings.push({ ...finding, key: `${finding.key}@${rule.id}`, suggestion, rule: rule.id, note: rule.why });
      return true;
    });
  }
}

/** Numbers that belong to one person; a telephone may be the office's. */
const personalNumbers = new Set([
  'id-card',
  'id-card-15',
  'id-card-suspect',
  'id-card-truncated',
  'disability-cert',
  'bank-card',
  'account-no',
]);

const isPersonal = ({ itself }: Place, { rules }: Check): boolean =>
  meets(itself.signs, rules.personal) || mayMatch(rules.illness, itself.signs);

function personalFindings(place: Place, taken: readonly Span[], findings: readonly Finding[], check: Check): readonly Finding[] {
  const numbers = findings.some(({ detector }) => personalNumbers.has(detector)) ? taken : [];
  const { source: rules, find } = check.rules;
  const illness = check.rules.illness.flatMap(({ pattern, need }) => (meets(place.itself.signs, need) ? [pattern] : []));
  return personalIn(place, numbers, { illness, rules, context: check.context, find }).map(({ detector, start, end }) => {
    const shown = place.normal.text.slice(start, end);
    const finding = findingOf(detector, place, { start, end, shown, keywordNear: false }, check);
    // A date says who it is, so nothing of it is shown.
    return detector.id === 'minor-birth' ? { ...finding, masked: '****' } : finding;
  });
}

function metadataIn({ part }: Place, check: Check): readonly Finding[] {
  const detector = check.rules.find('metadata');
  if (part.metadata !== true || part.text.trim() === '' || detector === undefined) return [];
  const { id, label, severity } = detector;
  const { where, text } = part;
  const digest = check.context.digest(text);
  return [{ key: `${id}@${where}@0@${digest}`, digest, detector: id, label, severity, where, start: 0, end: text.length, masked: '' }];
}

function screenPlace(place: Place, wording: readonly CompiledWording[], check: Check): readonly Finding[] {
  const { competing, independent, always } = check.rules.detectorsFor(place.part.role, check.context.channel);
  if (!always && isQuiet(place.itself.signs, place.before)) return metadataIn(place, check);
  const taken: Span[] = [];
  const findings: Finding[] = [];
  for (const compiled of independent) detectIn(place, compiled, [], findings, check);
  for (const compiled of competing) detectIn(place, compiled, taken, findings, check);
  if (isPersonal(place, check)) findings.push(...personalFindings(place, taken, findings, check));
  wordingIn(place, wording, findings, check);
  findings.push(...metadataIn(place, check));
  return findings.length < 2 ? findings : findings.sort((one, other) => one.start - other.start);
}

/** Lists repeat their values; each is digested once. */
function remembered(digest: (value: string) => string): (value: string) => string {
  const known = new Map<string, string>();
  return (value) => {
    const made = known.get(value) ?? digest(value);
    known.set(value, made);
    return made;
  };
}

/** Everything the detectors of `rules` find in the parts of one document, part by part and from left to right; then what lists tell. */
export function screenParts(parts: readonly TextPart[], rules: ScreeningRules, given: ScreeningContext): readonly Finding[] {
  const context = { ...given, digest: remembered(given.digest) };
  const check: Check = { rules: compileRules(rules), context, whitelist: makeWhitelist(context.whitelist) };
  const { find, signs } = check.rules;
  const places = placesOf(parts, signs);
  const grids = gridsOf(places);
  const wording = rulesInForce(
    check.rules.wording,
    context.asOf,
    places.map((place) => place.normal.text),
  );
  return [
    ...places.flatMap((place) => screenPlace(place, wording, check)),
    ...screenRosters(places, grids, { rules, context, whitelist: check.whitelist, find }),
    ...screenFigures(places, grids, { rules, context, find }),
    ...screenOffices(places, { rules, context, find }),
  ];
}

/** The strictest thing found. A marking outweighs an unread part: a marked file may not even be stored. */
export function verdictOf(findings: readonly Finding[], unread: readonly UnreadPart[]): Verdict {
  const severities = new Set(findings.map((finding) => finding.severity));
  if (severities.has('block')) return 'block';
  if (unread.length > 0) return 'unreadable';
  return (['hold', 'mask', 'warn'] as const).find((severity) => severities.has(severity)) ?? 'clean';
}

/** Screens an extracted document whole: its text and what could not be read. */
export function screenDocument(document: Extraction, rules: ScreeningRules, context: ScreeningContext): ScreeningReport {
  const findings = [...screenParts(document.parts, rules, context), ...structureFindings(document, compileRules(rules))];
  return { verdict: verdictOf(findings, document.unread), findings, unread: document.unread };
}

const classificationDetectors: readonly string[] = ['secret-mark', 'secret-title'];

/** Whether a state-secret marking was found: such a file is never stored (保守国家秘密法). */
export const isClassified = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => classificationDetectors.includes(finding.detector));
