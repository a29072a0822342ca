import type { Finding } from '../screening/types';
import type { DocumentVersion, FindingDecision, OfficeDocument } from './types';

/** What stays the same when text before it in the file grew or shrank: the place, the detector and the value, not the offset. */
const sameThing = (one: Finding, other: Finding): boolean =>
  one.detector === other.detector && one.where === other.where && one.digest === other.digest && one.rule === other.rule;

/** Which of several equal ones: the first in its place, the second … */
const nthOf = (findings: readonly Finding[], finding: Finding): number =>
  findings.filter((each) => sameThing(each, finding)).findIndex(({ key }) => key === finding.key);

/**
 * A masked copy moves what stands after a mask, so keys change. A reason written for a finding of the version before goes on standing
 * for the same value in the same place of the copy; the writer and the time stay.
 */
export function carryDecisions(document: OfficeDocument, from: DocumentVersion, to: DocumentVersion): OfficeDocument {
  const carried = document.decisions
    .filter(({ sha256 }) => sha256 === from.sha256)
    .flatMap((decision): readonly FindingDecision[] => {
      const before = from.report.findings.find(({ key }) => key === decision.finding);
      if (before === undefined) return [];
      const after = to.report.findings.filter((each) => sameThing(each, before))[nthOf(from.report.findings, before)];
      return after === undefined ? [] : [{ ...decision, sha256: to.sha256, finding: after.key }];
    });
  return { ...document, decisions: [...document.decisions, ...carried] };
}
