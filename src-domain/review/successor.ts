import { dayInChina, type CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import type { DisclosureRecord } from '../ledger/types';
import { sameName } from '../unit/officers';
import type { Predecessor } from './events';
import { toRecord } from './record';
import type { DecisionTree } from './rules';
import type { Approval, OfficeDocument } from './types';

export type SuccessorTrouble = 'not-approved' | 'reason-missing' | 'names-not-distinct' | 'in-the-future';

export interface Successor {
  readonly id: string;
  readonly why: Predecessor['why'];
  readonly reason: string;
  readonly by: string;
  readonly decidedBy: string;
  readonly on: CalendarDate;
  readonly at: string;
}

/**
 * A new review of an approved document, from the bytes that were approved. It asks every question anew but the first, which was answered
 * when those bytes were taken in. The old document stays as it is.
 */
export function beginSuccessor(tree: DecisionTree, document: OfficeDocument, given: Successor): Result<OfficeDocument, SuccessorTrouble> {
  const { stage } = document;
  const approved = stage.stage === 'approved' ? document.versions.find(({ sha256 }) => sha256 === stage.sha256) : undefined;
  if (stage.stage !== 'approved' || approved === undefined) return fail('not-approved');
  if (given.reason.trim() === '') return fail('reason-missing');
  if (given.by.trim() === '' || given.decidedBy.trim() === '' || sameName(given.by, given.decidedBy)) return fail('names-not-distinct');
  if (given.on > dayInChina(given.at)) return fail('in-the-future');
  const first = document.interview.find(({ node }) => node === tree.start.id);
  return ok({
    ...document,
    id: given.id,
    handler: given.by,
    createdAt: given.at,
    versions: [approved],
    decisions: document.decisions.filter(({ sha256 }) => sha256 === approved.sha256),
    opinions: [],
    interview: first === undefined ? [] : [first],
    stage: { stage: 'interview' },
    waits: [],
    history: [],
    reassessments: [],
    withdrawals: [],
    follows: {
      document: document.id,
      indexNumber: stage.indexNumber,
      sha256: approved.sha256,
      why: given.why,
      reason: given.reason,
      decidedBy: given.decidedBy,
      on: given.on,
    },
  });
}

/** Day zero of the 20 working days (第二十六条: 形成或者变更之日): for what follows another the day of that decision. */
export const clockStart = ({ follows, formedOn }: Pick<OfficeDocument, 'follows' | 'formedOn'>): CalendarDate => follows?.on ?? formedOn;

/**
 * Ledger entries to be kept with an approval. A normative document counts once among those made (form stat-2014, row 1.1.b), however
 * often it is reviewed: a correction does not count again, and what is opened up takes the mark over from the entry that kept it closed.
 * `catalogueVersion` is the one the new entry is made under.
 */
export function recordsOnApproval(
  document: OfficeDocument,
  approval: Approval,
  previous: DisclosureRecord | null,
  catalogueVersion?: string,
): readonly [DisclosureRecord, ...DisclosureRecord[]] {
  const record = toRecord(document, approval, [], catalogueVersion);
  if (document.follows === null || previous === null || !previous.normative) return [record];
  if (document.follows.why === 'correction') return [{ ...record, normative: false }];
  return [
    { ...record, formedOn: previous.formedOn },
    { ...previous, normative: !record.normative },
  ];
}
