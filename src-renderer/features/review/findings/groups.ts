import { screeningRules } from '../../../../src-bridge/resources/screening';
import { replacementFor } from '../../../../src-domain/screening/replacements';
import type { Finding } from '../../../../src-domain/screening/types';
import type { FindingDecision, OfficeDocument } from '../../../../src-domain/review/types';

export type Doing = 'mask' | 'fix' | 'strip';

/** What the program itself can do about a finding; null when only a person can. */
export function doingOf(finding: Finding): Doing | null {
  // The original is not known here; it only matters for a value that already looks like its mask.
  if (replacementFor(finding, '', screeningRules) === undefined) return null;
  if (finding.detector === 'metadata') return 'strip';
  return finding.detector === 'wording' ? 'fix' : 'mask';
}

/** Findings of one kind, in the order of the text. */
export interface FindingGroup {
  readonly id: string;
  readonly label: string;
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
}

const order = { block: 0, hold: 1, mask: 2, warn: 3 } as const;

/** One group a detector, the strictest first. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const ids = [...new Set(findings.map(({ detector }) => detector))];
  return ids
    .map((id) => {
      const own = findings.filter(({ detector }) => detector === id);
      return { id, label: own[0]?.label ?? id, severity: own[0]?.severity ?? 'warn', findings: own };
    })
    .sort((one, other) => order[one.severity] - order[other.severity]);
}

export const decisionOn = (document: OfficeDocument, sha256: string, { key }: Finding): FindingDecision | null =>
  document.decisions.find((one) => one.sha256 === sha256 && one.finding === key) ?? null;
