import { fail, ok, type Result } from '../kernel/result';
import { distinctNames, sameName } from '../unit/officers';
import type { ThreeNames } from '../unit/types';
import { noted } from './history';
import type { VoidCause } from './events';
import { interviewState, needsCleanCopy, needsHead, type InterviewState } from './interview';
import type { DecisionTree } from './rules';
import type { Approval, DocumentVersion, HoldOpinion, OfficeDocument, Proposal } from './types';
import { isChangedCopy, versionTroubles, type VersionTrouble } from './versions';
import { openWaits } from './waits';

/** Everything that stands in the way of a submission or an approval; all of it is reported at once. */
export type ReviewTrouble =
  | VersionTrouble
  | { readonly code: 'no-version' }
  | { readonly code: 'interview-unfinished' }
  | { readonly code: 'not-for-approval'; readonly outcome: string }
  | { readonly code: 'clean-copy-missing' }
  | { readonly code: 'names-not-distinct' }
  | { readonly code: 'still-waiting'; readonly waits: readonly string[] }
  | { readonly code: 'consent-refused' }
  | { readonly code: 'third-party-not-told' }
  | { readonly code: 'not-corrected' }
  | { readonly code: 'head-must-approve' }
  | { readonly code: 'bytes-changed' }
  | { readonly code: 'wrong-stage' }
  | { readonly code: 'proposal-outdated' };

/** The version under review: the newest one. */
export const currentVersion = (document: OfficeDocument): DocumentVersion | null => document.versions.at(-1) ?? null;

/** An outcome with an attribute can be signed; the others wait, or belong elsewhere. STOP-CLASSIFIED is never signed. */
function outcomeTroubles(state: InterviewState, document: OfficeDocument): readonly ReviewTrouble[] {
  if (state.at !== 'outcome') return [{ code: 'interview-unfinished' }];
  const { code, attribute } = state.outcome;
  if (attribute === null || code === 'STOP-CLASSIFIED') return [{ code: 'not-for-approval', outcome: code }];
  return needsCleanCopy(state) && !isChangedCopy(document) ? [{ code: 'clean-copy-missing' }] : [];
}

/** Everybody who worked on the document as its handler: took it in, made its copies, answered. */
const workers = ({ handler, versions, interview }: OfficeDocument): readonly string[] => [
  handler,
  ...versions.map(({ by }) => by),
  ...interview.map(({ by }) => by),
];

/** Three people, and whoever worked on the document neither reviews nor approves it (承办与审批人不能是同一人). */
function areThree(names: ThreeNames, document: OfficeDocument): boolean {
  const signing = [names.reviewer, names.approver];
  return distinctNames(names) && !workers(document).some((worker) => signing.some((name) => sameName(worker, name)));
}

const nameTroubles = (
  names: ThreeNames,
  state: InterviewState,
  document: OfficeDocument,
  approverIsHead: boolean,
): readonly ReviewTrouble[] => [
  ...(areThree(names, document) ? [] : [{ code: 'names-not-distinct' } as const]),
  ...(needsHead(state) && !approverIsHead ? [{ code: 'head-must-approve' } as const] : []),
];

/** Third parties (第十五条、第三十二条): nobody's answer is still out, nobody refused what is called consent, and who was overruled knows it. */
function othersTroubles(state: InterviewState, document: OfficeDocument): readonly ReviewTrouble[] {
  const waits = openWaits(document);
  const said = (record: string) => state.path.find(({ choice }) => choice.record === record)?.answer;
  const refused =
    said('consent') !== undefined && document.waits.some(({ kind, end }) => kind === 'third-party' && end?.result === 'refuses');
  const overruled = said('public-interest');
  return [
    ...(waits.length === 0 ? [] : [{ code: 'still-waiting', waits: waits.map(({ id }) => id) } as const]),
    ...(refused ? [{ code: 'consent-refused' } as const] : []),
    ...(overruled !== undefined && (overruled.override?.toldOn ?? null) === null ? [{ code: 'third-party-not-told' } as const] : []),
  ];
}

/** A correction must hold other bytes than what it corrects. */
const correctionTroubles = ({ follows }: OfficeDocument, sha256: string): readonly ReviewTrouble[] =>
  follows?.why === 'correction' && follows.sha256 === sha256 ? [{ code: 'not-corrected' }] : [];

interface Judged {
  /** Null when there is no outcome that could be signed. */
  readonly proposal: Proposal | null;
  readonly troubles: readonly ReviewTrouble[];
}

/** The bytes as they lie in the vault now, and who is to sign for them. */
interface Signing {
  readonly sha256: string;
  readonly names: ThreeNames;
  readonly approverIsHead: boolean;
}

/** What the interview proposes for the current bytes, and everything that stands in its way. */
function judge(tree: DecisionTree, document: OfficeDocument, { sha256, names, approverIsHead }: Signing): Judged {
  const state = interviewState(tree, document.interview);
  const version = currentVersion(document);
  const proposal = proposalOf(state, sha256, names);
  const troubles: ReviewTrouble[] = [
    ...outcomeTroubles(state, document),
    ...othersTroubles(state, document),
    ...correctionTroubles(document, sha256),
    ...nameTroubles(names, state, document, approverIsHead),
  ];
  if (version === null) return { proposal, troubles: [...troubles, { code: 'no-version' }] };
  if (version.sha256 !== sha256) troubles.push({ code: 'bytes-changed' });
  return { proposal, troubles: [...troubles, ...versionTroubles(version, document, proposal?.attribute ?? 'proactive')] };
}

function proposalOf(state: InterviewState, sha256: string, names: ThreeNames): Proposal | null {
  if (state.at !== 'outcome' || state.outcome.attribute === null) return null;
  const { code, attribute } = state.outcome;
  return {
    handler: names.handler,
    reviewer: names.reviewer,
    approver: names.approver,
    sha256,
    outcome: code,
    attribute,
    reasonCode: state.reasonCode,
  };
}

export interface Submission extends ThreeNames {
  readonly sha256: string;
  readonly approverIsHead: boolean;
  readonly at: string;
}

/** 提交保密审查: the handler's proposal goes to the reviewer and the approver. Held findings may still wait for the reviewer's opinion. */
export function submitForReview(
  tree: DecisionTree,
  document: OfficeDocument,
  { sha256, approverIsHead, at, ...names }: Submission,
): Result<OfficeDocument, readonly ReviewTrouble[]> {
  if (document.stage.stage !== 'interview' && document.stage.stage !== 'returned') return fail([{ code: 'wrong-stage' }]);
  const { proposal, troubles } = judge(tree, document, { sha256, names, approverIsHead });
  const standing = troubles.filter(({ code }) => code !== 'hold-without-opinion');
  if (proposal === null || standing.length > 0) return fail(standing);
  const submitted = noted(document, { what: 'submitted', at, by: names.handler, proposal });
  return ok({ ...submitted, stage: { stage: 'awaiting-secrecy-review', submittedAt: at, ...proposal } });
}

export type OpinionTrouble = 'wrong-stage' | 'not-the-reviewer' | 'text-missing' | 'bytes-changed';

/** The named reviewer's opinion on the held findings of the submitted bytes; a later one takes the place of an earlier one. */
export function giveOpinion(document: OfficeDocument, opinion: HoldOpinion): Result<OfficeDocument, OpinionTrouble> {
  const { stage } = document;
  if (stage.stage !== 'awaiting-secrecy-review') return fail('wrong-stage');
  if (!sameName(stage.reviewer, opinion.by)) return fail('not-the-reviewer');
  if (opinion.text.trim() === '') return fail('text-missing');
  if (opinion.sha256 !== stage.sha256) return fail('bytes-changed');
  return ok({ ...document, opinions: [...document.opinions.filter(({ sha256 }) => sha256 !== opinion.sha256), opinion] });
}

/** What the approver's moment knows. `sha256` is that of the bytes read from the vault just now, not the one remembered. */
export interface ApprovalMoment {
  readonly sha256: string;
  readonly approverIsHead: boolean;
}

export interface ApprovalInput extends ApprovalMoment {
  readonly at: string;
  readonly indexNumber: string;
}

function judgeSubmitted(tree: DecisionTree, document: OfficeDocument, { sha256, approverIsHead }: ApprovalMoment): Judged {
  const { stage } = document;
  if (stage.stage !== 'awaiting-secrecy-review') return { proposal: null, troubles: [{ code: 'wrong-stage' }] };
  const { proposal, troubles } = judge(tree, document, { sha256, names: stage, approverIsHead });
  const outdated = proposal !== null && troubles.length === 0 && !sameProposal(proposal, stage);
  return { proposal, troubles: outdated ? [{ code: 'proposal-outdated' }] : troubles };
}

/** What stands in the way of an approval now. Ask before an index number is given, so that no serial is spent on a refusal. */
export const approvalTroubles = (tree: DecisionTree, document: OfficeDocument, moment: ApprovalMoment): readonly ReviewTrouble[] =>
  judgeSubmitted(tree, document, moment).troubles;

/**
 * 审批: binds the approval to the bytes. Everything is judged again at this moment: findings, opinion, names, interview and bytes.
 * An unreadable file (无法检查) is never approved.
 */
export function approve(
  tree: DecisionTree,
  document: OfficeDocument,
  { sha256, approverIsHead, at, indexNumber }: ApprovalInput,
): Result<OfficeDocument & { readonly stage: Approval }, readonly ReviewTrouble[]> {
  const { proposal, troubles } = judgeSubmitted(tree, document, { sha256, approverIsHead });
  if (proposal === null || troubles.length > 0) return fail(troubles);
  const opinion = document.opinions.find((one) => one.sha256 === sha256)?.text ?? null;
  const entry = { what: 'approved', at, by: proposal.approver, sha256, indexNumber } as const;
  return ok({ ...noted(document, entry), stage: { ...proposal, stage: 'approved', opinion, at, indexNumber } });
}

const sameProposal = (one: Proposal, other: Proposal): boolean =>
  one.sha256 === other.sha256 && one.outcome === other.outcome && one.attribute === other.attribute && one.reasonCode === other.reasonCode;

export type ReturnTrouble = 'wrong-stage' | 'reason-missing' | 'not-a-signer';

/** 退回: by the reviewer or the approver, with a reason, to the handler. */
export function returnDocument(
  document: OfficeDocument,
  { by, reason, at }: { readonly by: string; readonly reason: string; readonly at: string },
): Result<OfficeDocument, ReturnTrouble> {
  const { stage } = document;
  if (stage.stage !== 'awaiting-secrecy-review') return fail('wrong-stage');
  if (!sameName(by, stage.reviewer) && !sameName(by, stage.approver)) return fail('not-a-signer');
  if (reason.trim() === '') return fail('reason-missing');
  return ok({ ...noted(document, { what: 'returned', at, by, reason }), stage: { stage: 'returned', by, reason, at } });
}

/** The submitted file was read again and is not the one that was submitted, or is gone: nothing can be signed for it any more. */
export function voidSubmission(
  document: OfficeDocument,
  {
    cause,
    by,
    reason,
    at,
  }: { readonly cause: Exclude<VoidCause, 'new-version'>; readonly by: string; readonly reason: string; readonly at: string },
): Result<OfficeDocument, 'wrong-stage'> {
  const { stage } = document;
  if (stage.stage !== 'awaiting-secrecy-review') return fail('wrong-stage');
  const entry = { what: 'voided', at, by, cause, was: stage.sha256, now: null } as const;
  return ok({ ...noted(document, entry), stage: { stage: 'returned', by, reason, at, voided: cause } });
}

/**
 * The bytes under review and those that were submitted before them: a submission holds for its own bytes only. Null: nothing else was
 * ever submitted, or the document is approved.
 */
export function replacedAfterSubmission(document: OfficeDocument): { readonly was: string; readonly now: string } | null {
  const now = currentVersion(document)?.sha256 ?? null;
  const submitted = document.history.flatMap((entry) => {
    if (entry.what === 'submitted') return [entry.proposal.sha256];
    return entry.what === 'voided' ? [entry.was] : [];
  });
  const was = submitted.reverse().find((sha256) => sha256 !== now);
  return document.stage.stage === 'approved' || now === null || was === undefined ? null : { was, now };
}

/** Does an approval cover these bytes. One bit more or less and it does not. */
export const approvalStands = (approval: Approval, sha256: string): boolean => approval.sha256 === sha256;
