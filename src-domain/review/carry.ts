import type { Finding } from '../screening/types';
import type { DocumentVersion, FindingDecision, OfficeDocument } from './types';
import { isSameValue } from './versions';

/** What stays the same when text before it in the file grew or shrank: the place, the detector and the value, not the offset. */
const sameThing = (one: Finding, other: Finding): boolean =>
  one.detector === other.detector && one.where === other.where && one.digest === other.digest && one.rule === other.rule;

/** Which of several equal ones: the first in its place, the second … */
const nthOf = (findings: readonly Finding[], finding: Finding): number =>
  findings.filter((each) => sameThing(each, finding)).findIndex(({ key }) => key === finding.key);

const decisionIn = (to: DocumentVersion, decision: FindingDecision, { key }: Finding): FindingDecision => ({
  ...decision,
  sha256: to.sha256,
  finding: key,
});

function carried(decision: FindingDecision, from: DocumentVersion, to: DocumentVersion): readonly FindingDecision[] {
  const before = from.report.findings.find(({ key }) => key === decision.finding);
  if (before === undefined) return [];
  if (decision.everywhere)
    return to.report.findings.filter((each) => isSameValue(each, before)).map((each) => decisionIn(to, decision, each));
  const after = to.report.findings.filter((each) => sameThing(each, before))[nthOf(from.report.findings, before)];
  return after === undefined ? [] : [decisionIn(to, decision, after)];
}

/**
 * A masked copy moves what stands after a mask, so keys change. A reason written for a finding of the version before goes on standing
 * for the same value in the same place of the copy, one written for the whole document for that value wherever it now stands; the
 * writer and the time stay.
 */
export function carryDecisions(document: OfficeDocument, from: DocumentVersion, to: DocumentVersion): OfficeDocument {
  const standing = new Map(document.decisions.filter(({ sha256 }) => sha256 === to.sha256).map((one) => [one.finding, one]));
  const before = document.decisions.filter(({ sha256 }) => sha256 === from.sha256);
  for (const one of before.flatMap((decision) => carried(decision, from, to)))
    if (!standing.has(one.finding)) standing.set(one.finding, one);
  return { ...document, decisions: [...document.decisions.filter(({ sha256 }) => sha256 !== to.sha256), ...standing.values()] };
}
