import type { DisclosureRecord, Publication } from '../ledger/types';
import { fail, ok, type Result } from '../kernel/result';
import { noted } from './history';
import type { Approval, HistoryEntry, InterviewAnswer, OfficeDocument, ReviewStage } from './types';
import { interviewState } from './interview';
import type { DecisionTree } from './rules';
import { waitsAfterAnswer } from './waits';

/** The ledger entry of an approved document. Its id is the document's, so that both can be found from either. */
export const toRecord = (
  document: OfficeDocument,
  approval: Approval,
  publications: readonly Publication[],
  catalogueVersion?: string,
): DisclosureRecord => ({
  id: document.id,
  indexNumber: approval.indexNumber,
  title: document.title,
  formedOn: document.formedOn,
  attribute: approval.attribute,
  leadUnit: document.leadUnit,
  normative: document.normative,
  interprets: document.interprets,
  catalogueItem: document.catalogueItem,
  ...(catalogueVersion === undefined ? {} : { catalogueVersion }),
  publications,
});

/** A yes to the first question: the file must go and nothing of it may stay, whatever was stored before. */
export type InterviewTrouble = 'classified' | 'already-submitted';

const openStages: readonly ReviewStage['stage'][] = ['interview', 'held', 'referred', 'closed-elsewhere', 'returned'];

/**
 * Takes the answers into the document and puts it where they lead: on, waiting, or to whom it belongs. Every new answer is noted in the
 * history, where it stays when a later one takes its place.
 */
export function takeInterview(
  tree: DecisionTree,
  document: OfficeDocument,
  interview: readonly InterviewAnswer[],
  at: string,
): Result<OfficeDocument, InterviewTrouble> {
  if (!openStages.includes(document.stage.stage)) return fail('already-submitted');
  const stage = stageAfter(tree, interview, at);
  if (stage === null) return fail('classified');
  const given = interview.filter((answer) => !document.interview.includes(answer));
  const answered = given.map((answer): HistoryEntry => ({ what: 'answered', at: answer.at, by: answer.by, answer }));
  const by = given.at(-1)?.by ?? document.handler;
  return ok(waitsAfterAnswer(noted({ ...document, interview, stage }, ...answered), given, { by, at }));
}

function stageAfter(tree: DecisionTree, interview: readonly InterviewAnswer[], at: string): ReviewStage | null {
  const state = interviewState(tree, interview);
  if (state.at !== 'outcome') return { stage: 'interview' };
  const { code } = state.outcome;
  const last = state.path.at(-1);
  const told = { node: last?.node.id ?? tree.start.id, note: last?.answer.note ?? '', at };
  if (code === 'STOP-CLASSIFIED') return null;
  if (code === 'HOLD') return { stage: 'held', ...told };
  if (code === 'REFER') return { stage: 'referred', ...told };
  const elsewhere = code === 'OUT' || code === 'NOT-OURS' || code === 'SEND-LEAD';
  return elsewhere ? { stage: 'closed-elsewhere', outcome: code, note: told.note, at } : { stage: 'interview' };
}
