import type { Finding } from '../../screening/types';
import { currentVersion } from '../approval';
import type { FindingDecision, OfficeDocument } from '../types';

/** What became of one kind of finding, over all versions of a document. */
export interface FindingCount {
  readonly label: string;
  /** In the file as it was taken in. */
  readonly found: number;
  /** In the original and no longer in the last version. */
  readonly removed: number;
  /** In the last version, with a written reason. */
  readonly kept: number;
  /** In the last version, without one: hints, or not yet dealt with. */
  readonly open: number;
}

const ofKind = (findings: readonly Finding[], detector: string): number => findings.filter((one) => one.detector === detector).length;

/** The reason a finding of the last version was kept for. */
export const keptFor = (document: OfficeDocument, { key }: Finding): FindingDecision | null => {
  const sha256 = currentVersion(document)?.sha256;
  return document.decisions.find((one) => one.sha256 === sha256 && one.finding === key) ?? null;
};

/** Kinds in the order of the text, with how many were found, taken out, kept and left. */
export function findingCounts(document: OfficeDocument): readonly FindingCount[] {
  const before = document.versions[0]?.report.findings ?? [];
  const after = currentVersion(document)?.report.findings ?? [];
  const labels = new Map([...before, ...after].map(({ detector, label }) => [detector, label]));
  return [...labels].map(([detector, label]) => {
    const found = ofKind(before, detector);
    const kept = after.filter((one) => one.detector === detector && keptFor(document, one) !== null).length;
    return {
      label,
      found,
      removed: Math.max(0, found - ofKind(after, detector)),
      kept,
      open: ofKind(after, detector) - kept,
    };
  });
}
