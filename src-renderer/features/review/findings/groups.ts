import { screeningRules } from '../../../../src-bridge/resources/screening';
import { canLoseColumns, extensionOf, isRewritable } from '../../../../src-domain/screening/formats';
import { replacementFor } from '../../../../src-domain/screening/replacements';
import type { Finding } from '../../../../src-domain/screening/types';
import type { DocumentVersion, FindingDecision, OfficeDocument } from '../../../../src-domain/review/types';
import { kindOfFinding } from '../desk/hiddenKinds';

/** Written over, corrected, a property emptied, hidden text left out, a column taken out. */
export type Doing = 'mask' | 'fix' | 'strip' | 'clean' | 'column';

/** What the program itself can do about a finding of a file that it can rewrite; null when only a person can. */
function doingOf(finding: Finding): Doing | null {
  if (finding.column !== undefined) return 'column';
  if (kindOfFinding(finding) !== null) return 'clean';
  // The original is not known here; it only matters for a value that already looks like its mask.
  if (replacementFor(finding, '', screeningRules) === undefined) return null;
  if (finding.detector === 'metadata') return 'strip';
  return finding.detector === 'wording' ? 'fix' : 'mask';
}

export type DoingOf = (finding: Finding) => Doing | null;

/** The same for one version: nothing where its format is not written here. */
export function doingIn(version: DocumentVersion): DoingOf {
  const extension = extensionOf(version.extension);
  if (!isRewritable(extension)) return () => null;
  return (finding) => (finding.column !== undefined && !canLoseColumns(extension) ? null : doingOf(finding));
}

/** A picture or a scanned page: a person looks at it and says what is there. */
export const isPicture = ({ detector }: Finding): boolean => detector === 'image-page';

/** A reason may be written: what is blocked or held is not waived here; a picture gets a note of what is on it. */
export const takesNote = (finding: Finding): boolean => finding.severity === 'mask' || finding.severity === 'warn' || isPicture(finding);

/** Findings of one kind, in the order of the text. */
export interface FindingGroup {
  readonly id: string;
  readonly label: string;
  readonly severity: Finding['severity'];
  readonly findings: readonly Finding[];
}

const order = { block: 0, hold: 1, mask: 2, warn: 3 } as const;

/** What is said of a list as a whole stands before what stands in its cells. */
const ofLists = (id: string): number => (id.startsWith('roster-') ? 0 : 1);

/** One group a detector, the strictest first. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = groups.get(finding.detector) ?? [];
    own.push(finding);
    groups.set(finding.detector, own);
  }
  return [...groups]
    .map(([id, own]) => ({ id, label: own[0]?.label ?? id, severity: own[0]?.severity ?? 'warn', findings: own }))
    .sort((one, other) => order[one.severity] - order[other.severity] || ofLists(one.id) - ofLists(other.id));
}

/** The decisions on the findings of one version, by key. */
export const decisionsOn = (document: OfficeDocument, sha256: string): ReadonlyMap<string, FindingDecision> =>
  new Map(document.decisions.filter((one) => one.sha256 === sha256).map((one) => [one.finding, one]));

export const decisionOn = (document: OfficeDocument, sha256: string, { key }: Finding): FindingDecision | null =>
  document.decisions.find((one) => one.sha256 === sha256 && one.finding === key) ?? null;
