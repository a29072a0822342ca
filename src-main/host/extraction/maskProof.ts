import { compact, valueOf } from '../../../src-domain/screening/normalise';
import type { Finding, ScreeningRules } from '../../../src-domain/screening/types';
import { addTo } from './edits';
import type { Examination } from './examine';

/** A masked version beside its original, for the proof that masking worked. */
export interface Masking {
  readonly before: Examination;
  readonly after: Examination;
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

/** Findings that were not chosen and share no text with a chosen one: they may stay. */
function keptFindings({ before, chosen }: Masking): readonly Finding[] {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of chosen) addTo(byPlace, finding.where, finding);
  return before.report.findings.filter((finding) => !(byPlace.get(finding.where) ?? []).some((masked) => overlaps(masked, finding)));
}

function timesIn(text: string, value: string): number {
  let count = 0;
  if (value === '') return count;
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) count += 1;
  return count;
}

/** Nothing chosen is found again, and no raw number or address stands anywhere beyond the findings that stay, however it is spaced. */
export function isGone(masking: Masking): boolean {
  const { after, chosen, textOf, rules } = masking;
  const kept = keptFindings(masking);
  const keptByName = countBy(kept, nameOf);
  const keptByDigest = countBy(kept, ({ digest }) => digest);
  const foundAgain = countBy(after.report.findings, nameOf);
  const values = new Set(rules.detectors.filter(({ kind }) => kind === 'identifier' || kind === 'contact').map(({ id }) => id));
  // A sign that no value holds keeps the parts apart.
  const text = after.parts.map((part) => compact(part.text)).join('\u0000');
  const once = [...new Map(chosen.map((finding) => [nameOf(finding), finding])).values()];
  return once.every((finding) => {
    if ((foundAgain.get(nameOf(finding)) ?? 0) > (keptByName.get(nameOf(finding)) ?? 0)) return false;
    if (!values.has(finding.detector)) return true;
    return timesIn(text, valueOf(finding.detector, textOf(finding))) <= (keptByDigest.get(finding.digest) ?? 0);
  });
}
