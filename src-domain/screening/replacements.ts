import type { Finding, ScreeningRules } from './types';

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What masking writes in place of a finding; undefined when nothing may be written: a marking is not masked away, an unread part
 * has no text, a wording that needs judgement is the officer's to change.
 */
export function replacementFor(finding: Finding, original: string, rules: ScreeningRules): string | undefined {
  const kind = rules.detectors.find((detector) => detector.id === finding.detector)?.kind;
  if (kind === 'marking' || kind === undefined) return undefined;
  if (kind === 'structure') return finding.detector === 'metadata' ? '' : undefined;
  if (kind !== 'wording') return finding.masked === original ? undefined : finding.masked;
  return rules.wording.find((rule) => rule.id === finding.rule)?.kind === 'replace' ? finding.suggestion : undefined;
}

const digitsFrom = (text: string, at: number): number => /^[\d０-９]*/u.exec(text.slice(at))?.[0].length ?? 0;

/** Digits glued to a masked number cannot be told apart from it and go with it. */
function withGluedDigits(text: string, { start, end, text: written }: Replacement): Replacement {
  const glued = /[\d０-９XxＸｘ]$/u.test(text.slice(start, end)) ? digitsFrom(text, end) : 0;
  return { start, end: end + glued, text: written + '*'.repeat(glued) };
}

/** Replacements in order without overlaps; where two findings share text, the longer stretch is starred out. */
export function planReplacements(text: string, wanted: readonly Replacement[]): readonly Replacement[] {
  const planned: Replacement[] = [];
  const inOrder = wanted.map((one) => withGluedDigits(text, one)).sort((one, other) => one.start - other.start || other.end - one.end);
  for (const next of inOrder) {
    const last = planned.at(-1);
    if (last === undefined || next.start >= last.end) planned.push(next);
    else if (next.end > last.end) planned[planned.length - 1] = { start: last.start, end: next.end, text: '****' };
  }
  return planned;
}
