import { hiddenGroups } from '../../../src-domain/screening/hidden';
import { compact, valueOf } from '../../../src-domain/screening/normalise';
import type { Replacement } from '../../../src-domain/screening/replacements';
import type { Finding, ScreeningRules, TextPart } from '../../../src-domain/screening/types';
import { addTo, textAfter } from './edits';
import type { Examination } from './examine';
import { isOnPage } from './onPage';
import { Patterns } from './patterns';
import type { SourcedPart } from './pieces';
import { isInBytes, type LostValue } from './rawProof';

/** A masked version beside its original, for the proof that masking worked. */
export interface Masking {
  readonly before: Examination;
  readonly after: Examination;
  /** The unpacked entries of the masked version, or its bytes under ''. */
  readonly entries: ReadonlyMap<string, Buffer>;
  readonly chosen: readonly Finding[];
  readonly textOf: (finding: Finding) => string;
  readonly rules: ScreeningRules;
}

const overlaps = (one: Finding, other: Finding): boolean => one.start < other.end && other.start < one.end;

const nameOf = (finding: Finding): string => `${finding.detector} ${finding.digest}`;

function countBy(findings: readonly Finding[], name: (finding: Finding) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(name(finding), (counts.get(name(finding)) ?? 0) + 1);
  return counts;
}

/** Findings that were not chosen, share no text with a chosen one and stand in a part that is still there: they may stay. */
function keptFindings({ before, after, chosen }: Masking): readonly Finding[] {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of chosen) addTo(byPlace, finding.where, finding);
  const stands = new Set([...before.parts.filter(isOnPage), ...after.parts].map(({ where }) => where));
  return before.report.findings.filter(
    (finding) => stands.has(finding.where) && !(byPlace.get(finding.where) ?? []).some((masked) => overlaps(masked, finding)),
  );
}

function maskedValue(finding: Finding, textOf: Masking['textOf']): LostValue {
  const shown = textOf(finding);
  return { shown, compact: valueOf(finding.detector, shown) };
}

/**
 * Nothing chosen is found again, and no raw number or address stands anywhere beyond the findings that stay: not in the text, however
 * it is spaced, and not in the bytes, however they are encoded.
 */
export function isGone(masking: Masking): boolean {
  const { after, chosen, textOf, rules, entries } = masking;
  const kept = keptFindings(masking);
  const keptByName = countBy(kept, nameOf);
  const keptByDigest = countBy(kept, ({ digest }) => digest);
  const foundAgain = countBy(after.report.findings, nameOf);
  const values = new Set(rules.detectors.filter(({ kind }) => kind === 'identifier' || kind === 'contact').map(({ id }) => id));
  // A sign that no value holds keeps the parts apart.
  const text = after.parts.map((part) => compact(part.text)).join('\u0000');
  const once = [...new Map(chosen.map((finding) => [nameOf(finding), finding])).values()];
  if (once.some((finding) => (foundAgain.get(nameOf(finding)) ?? 0) > (keptByName.get(nameOf(finding)) ?? 0))) return false;
  const masked = once
    .filter(({ detector }) => values.has(detector))
    .map((finding) => ({ ...maskedValue(finding, textOf), stays: keptByDigest.get(finding.digest) ?? 0 }));
  const timesInText = new Patterns(masked.map((value) => value.compact)).timesIn(text);
  const isGoneFromText = masked.every((value) => (timesInText.get(value.compact) ?? 0) <= value.stays);
  const lost = masked.filter(({ stays }) => stays === 0);
  return isGoneFromText && !isInBytes(entries, lost);
}

/** No text is left that no page shows, of the kinds that a reader must be told of, and no one's name in the properties. */
export const hasNothingHidden = ({ parts }: Examination): boolean =>
  hiddenGroups(parts).length === 0 && parts.every(({ metadata }) => metadata !== true);

const squeezed = (texts: readonly string[]): string => texts.join('').replace(/\s+/gu, '');

/** What a reader sees is the same, letter by letter, but for what was replaced. */
export function readsTheSame(
  before: readonly SourcedPart[],
  after: readonly TextPart[],
  byPlace: ReadonlyMap<string, readonly Replacement[]>,
): boolean {
  const expected = before.filter(({ part }) => isOnPage(part)).map((sourced) => textAfter(sourced, byPlace.get(sourced.part.where) ?? []));
  return squeezed(expected) === squeezed(after.filter(isOnPage).map(({ text }) => text));
}
