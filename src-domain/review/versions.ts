import { fail, ok, type Result } from '../kernel/result';
import type { Attribute } from '../ledger/types';
import type { Finding } from '../screening/types';
import { noted } from './history';
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

/** Findings of these very bytes for which a reason was written. */
const acceptedKeys = ({ decisions }: OfficeDocument, { sha256 }: DocumentVersion): ReadonlySet<string> =>
  new Set(decisions.filter((one) => one.sha256 === sha256 && one.reason.trim() !== '').map(({ finding }) => finding));

const hasOpinion = (document: OfficeDocument, version: DocumentVersion): boolean =>
  document.opinions.some((one) => one.sha256 === version.sha256 && one.text.trim() !== '');

/**
 * Findings that stand in the way of publishing: to be masked away, or accepted with a reason. What is blocked (禁止公开, screening.json
 * `special-identity`) no reason waives.
 */
export function undecidedFindings(document: OfficeDocument, version: DocumentVersion): readonly Finding[] {
  const accepted = acceptedKeys(document, version);
  return version.report.findings.filter(({ severity, key }) => severity === 'block' || (severity === 'mask' && !accepted.has(key)));
}

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

/** The same value of the same kind, wherever it stands; digests are equal for equal values. */
export const isSameValue = (one: Finding, other: Finding): boolean =>
  one.detector === other.detector && one.digest === other.digest && one.rule === other.rule;

const acceptTrouble = ({ detector, severity }: Finding): DecisionTrouble | null => {
  if (classified.includes(detector)) return 'classified-marking';
  return severity === 'block' ? 'may-not-be-kept' : null;
};

/**
 * Accepts one finding of a version with a written reason; the newest decision on a finding stands. With `everywhere` it is written for
 * every place of the version where the same value stands.
 */
export function acceptFinding(document: OfficeDocument, given: FindingDecision): Result<OfficeDocument, DecisionTrouble> {
  const findings = document.versions.find(({ sha256 }) => sha256 === given.sha256)?.report.findings ?? [];
  const finding = findings.find(({ key }) => key === given.finding);
  if (given.reason.trim() === '') return fail('reason-missing');
  if (finding === undefined) return fail('unknown-finding');
  const trouble = acceptTrouble(finding);
  if (trouble !== null) return fail(trouble);
  const covered = new Set(given.everywhere ? keys(findings.filter((one) => isSameValue(one, finding))) : [given.finding]);
  const others = document.decisions.filter((one) => one.sha256 !== given.sha256 || !covered.has(one.finding));
  return ok({ ...document, decisions: [...others, ...[...covered].map((key) => ({ ...given, finding: key }))] });
}

/** Accepts several findings of one version for one reason, in one pass; those that no reason waives stay as they are. */
export function acceptFindings(
  document: OfficeDocument,
  wanted: readonly string[],
  given: Omit<FindingDecision, 'finding' | 'everywhere'>,
): OfficeDocument {
  const asked = new Set(wanted);
  const findings = document.versions.find(({ sha256 }) => sha256 === given.sha256)?.report.findings ?? [];
  const accepted = new Set(keys(findings.filter((one) => asked.has(one.key) && acceptTrouble(one) === null)));
  if (given.reason.trim() === '') return document;
  const others = document.decisions.filter((one) => one.sha256 !== given.sha256 || !accepted.has(one.finding));
  return { ...document, decisions: [...others, ...[...accepted].map((finding) => ({ ...given, finding }))] };
}

/** The file as it was first taken in; the others came later, whichever of them is under review. */
export const firstVersion = ({ versions }: OfficeDocument): DocumentVersion | null =>
  versions.reduce<DocumentVersion | null>((first, one) => (first === null || one.at < first.at ? one : first), null);

/** Under review is something else than what was first taken in: a masked copy, or a file mended in the program that made it. */
export const isChangedCopy = (document: OfficeDocument): boolean =>
  document.versions.length > 1 && document.versions.at(-1) !== firstVersion(document);

/** Adds a version: other bytes, so whatever was submitted goes back to the interview. An approved document is not touched (更正 is a new one). */
export function addVersion(document: OfficeDocument, version: DocumentVersion): Result<OfficeDocument, 'already-approved' | 'same-bytes'> {
  if (document.stage.stage === 'approved') return fail('already-approved');
  if (document.versions.some(({ sha256 }) => sha256 === version.sha256)) return fail('same-bytes');
  const { at, by } = version;
  return ok(reopened({ ...document, versions: [...document.versions, version] }, { at, by, now: version.sha256 }));
}

/** Other bytes than those submitted: the submission is void, back to the interview. */
function reopened(document: OfficeDocument, given: { readonly at: string; readonly by: string; readonly now: string }): OfficeDocument {
  const { stage } = document;
  if (stage.stage !== 'awaiting-secrecy-review' || stage.sha256 === given.now) return document;
  const entry = { what: 'voided', cause: 'new-version', was: stage.sha256, ...given } as const;
  return { ...noted(document, entry), stage: { stage: 'interview' } };
}

/** Puts an earlier version under review again; nothing is thrown away. */
export function returnToVersion(
  document: OfficeDocument,
  sha256: string,
  at: string,
): Result<OfficeDocument, 'already-approved' | 'unknown-version'> {
  if (document.stage.stage === 'approved') return fail('already-approved');
  const version = document.versions.find((one) => one.sha256 === sha256);
  if (version === undefined) return fail('unknown-version');
  const others = document.versions.filter((one) => one !== version);
  return ok(reopened({ ...document, versions: [...others, version] }, { at, by: document.handler, now: sha256 }));
}
