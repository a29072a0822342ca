import { fail, ok, type Result } from '../kernel/result';
import type { Attribute } from '../ledger/types';
import type { Finding } from '../screening/types';
import type { DocumentVersion, FindingDecision, OfficeDocument } from './types';

/** Why the bytes of a version may not leave. `findings` are keys of its report. */
export type VersionTrouble =
  | { readonly code: 'unreadable' }
  | { readonly code: 'classified-marking' }
  | { readonly code: 'finding-undecided'; readonly findings: readonly string[] }
  | { readonly code: 'hold-without-opinion'; readonly findings: readonly string[] };

/** Markings of classified files: nobody here may wave them through (review.json, markings M1). */
const classified: readonly string[] = ['secret-mark', 'secret-title'];

const keys = (findings: readonly Finding[]): readonly string[] => findings.map(({ key }) => key);

/** A reason was written for this finding of these very bytes. */
const isAccepted = (document: OfficeDocument, version: DocumentVersion, { key }: Finding): boolean =>
  document.decisions.some((one) => one.sha256 === version.sha256 && one.finding === key && one.reason.trim() !== '');

const hasOpinion = (document: OfficeDocument, version: DocumentVersion): boolean =>
  document.opinions.some((one) => one.sha256 === version.sha256 && one.text.trim() !== '');

/**
 * Findings that stand in the way of publishing: to be masked away, or accepted with a reason. What is blocked (禁止公开, screening.json
 * `special-identity`) no reason waives.
 */
export const undecidedFindings = (document: OfficeDocument, version: DocumentVersion): readonly Finding[] =>
  version.report.findings
    .filter(({ severity }) => severity === 'block' || severity === 'mask')
    .filter((one) => one.severity === 'block' || !isAccepted(document, version, one));

/**
 * What stands against a version. Findings matter for what is published; bytes that stay in the office (依申请公开, 不予公开) may hold
 * them. Held findings always want the reviewer's opinion.
 */
export function versionTroubles(version: DocumentVersion, document: OfficeDocument, attribute: Attribute): readonly VersionTrouble[] {
  const { verdict, findings, unread } = version.report;
  const troubles: VersionTrouble[] = [];
  const open = attribute === 'proactive' ? undecidedFindings(document, version) : [];
  const held = findings.filter(({ severity }) => severity === 'hold');
  if (verdict === 'unreadable' || unread.length > 0) troubles.push({ code: 'unreadable' });
  if (findings.some(({ detector }) => classified.includes(detector))) troubles.push({ code: 'classified-marking' });
  if (open.length > 0) troubles.push({ code: 'finding-undecided', findings: keys(open) });
  if (held.length > 0 && !hasOpinion(document, version)) troubles.push({ code: 'hold-without-opinion', findings: keys(held) });
  return troubles;
}

export type DecisionTrouble = 'reason-missing' | 'unknown-finding' | 'classified-marking' | 'may-not-be-kept';

/** Accepts one finding of a version with a written reason; the newest decision on a finding stands. */
export function acceptFinding(document: OfficeDocument, given: FindingDecision): Result<OfficeDocument, DecisionTrouble> {
  const version = document.versions.find(({ sha256 }) => sha256 === given.sha256);
  const finding = version?.report.findings.find(({ key }) => key === given.finding);
  if (given.reason.trim() === '') return fail('reason-missing');
  if (finding === undefined) return fail('unknown-finding');
  if (classified.includes(finding.detector)) return fail('classified-marking');
  if (finding.severity === 'block') return fail('may-not-be-kept');
  const others = document.decisions.filter((one) => one.sha256 !== given.sha256 || one.finding !== given.finding);
  return ok({ ...document, decisions: [...others, given] });
}

/** Adds a version: other bytes, so whatever was submitted goes back to the interview. An approved document is not touched (更正 is a new one). */
export function addVersion(document: OfficeDocument, version: DocumentVersion): Result<OfficeDocument, 'already-approved' | 'same-bytes'> {
  if (document.stage.stage === 'approved') return fail('already-approved');
  if (document.versions.some(({ sha256 }) => sha256 === version.sha256)) return fail('same-bytes');
  const stage = document.stage.stage === 'awaiting-secrecy-review' ? ({ stage: 'interview' } as const) : document.stage;
  return ok({ ...document, versions: [...document.versions, version], stage });
}
