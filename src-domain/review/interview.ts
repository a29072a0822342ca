import { fail, ok, type Result } from '../kernel/result';
import type { AnswerChoice, DecisionTree, Outcome, QuestionNode, RecordPrompt } from './rules';
import type { InterviewAnswer } from './types';

/** An answer together with the question it answers, for 检查答案. */
export interface AnsweredQuestion {
  readonly node: QuestionNode;
  readonly choice: AnswerChoice;
  readonly answer: InterviewAnswer;
}

/** What must be written down with an answer. `reasons` to choose one from; empty when there is no choice. */
export interface RecordNeeds {
  readonly prompt: RecordPrompt;
  readonly note: boolean;
  readonly reasons: readonly string[];
  /** Who decided for the public interest and whom it was told (`override`). */
  readonly override: boolean;
}

/** Where an interview stands: at a question, at an answer that lacks its record, or at its outcome. `of` is the highest step there is. */
export type InterviewState =
  | {
      readonly at: 'question';
      readonly node: QuestionNode;
      readonly step: number;
      readonly of: number;
      readonly path: readonly AnsweredQuestion[];
    }
  | {
      readonly at: 'record';
      readonly node: QuestionNode;
      readonly choice: AnswerChoice;
      readonly needs: RecordNeeds;
      readonly step: number;
      readonly of: number;
      readonly path: readonly AnsweredQuestion[];
    }
  | { readonly at: 'outcome'; readonly outcome: Outcome; readonly reasonCode: string | null; readonly path: readonly AnsweredQuestion[] };

/** These prompts are answered by a reason code or by a masked copy; every other one wants a written note. */
const withoutNote: readonly RecordPrompt[] = ['mask', 'internal', 'process', 'reason'];

/** The one reason that must be written out. */
const writtenReason = 'R-LOCAL';

/** Records an answer needs, or null. Several reasons of an outcome are a choice; a single one is set by itself. */
function recordNeeds({ record, outcome }: AnswerChoice): RecordNeeds | null {
  if (record === null) return null;
  const reasons = outcome?.reasons ?? [];
  const override = record === 'public-interest';
  return { prompt: record, note: !withoutNote.includes(record), reasons: reasons.length > 1 ? reasons : [], override };
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

function isRecorded(needs: RecordNeeds | null, { note, reasonCode, override }: InterviewAnswer): boolean {
  if (needs === null) return true;
  if (needs.override && (isBlank(override?.decidedBy) || isBlank(override?.toldWhom))) return false;
  if (needs.note && isBlank(note)) return false;
  if (reasonCode === writtenReason && isBlank(note)) return false;
  return needs.reasons.length === 0 || (reasonCode !== undefined && needs.reasons.includes(reasonCode));
}

/** Follows the answers through the tree. Answers that the path does not reach are as if not given. */
export function interviewState(tree: DecisionTree, answers: readonly InterviewAnswer[]): InterviewState {
  const of = Math.max(...tree.nodes.map((node) => node.step));
  const path: AnsweredQuestion[] = [];
  let node = tree.start;
  for (;;) {
    const answer = answers[path.length];
    const choice = answer?.node === node.id ? node.answers[answer.answer] : undefined;
    if (answer === undefined || choice === undefined) return { at: 'question', node, step: node.step, of, path };
    path.push({ node, choice, answer });
    const needs = recordNeeds(choice);
    if (needs !== null && !isRecorded(needs, answer)) return { at: 'record', node, choice, needs, step: node.step, of, path };
    if (choice.outcome !== null) return { at: 'outcome', outcome: choice.outcome, reasonCode: reasonReached(choice.outcome, answer), path };
    node = choice.next;
  }
}

/** The reason that goes into the record: chosen, or the only one there is. */
const reasonReached = ({ reasons }: Outcome, { reasonCode }: InterviewAnswer): string | null =>
  reasons.length > 1 ? (reasonCode ?? null) : (reasons[0] ?? null);

export type AnswerTrouble = 'question-not-reached' | 'no-such-answer';

/**
 * Answers the current question, or an earlier one again. Another choice drops every later answer; the same choice with another note
 * keeps them.
 */
export function answerQuestion(
  tree: DecisionTree,
  answers: readonly InterviewAnswer[],
  given: InterviewAnswer,
): Result<readonly InterviewAnswer[], AnswerTrouble> {
  const state = interviewState(tree, answers);
  const asked = [...state.path.map(({ node }) => node), ...(state.at === 'question' ? [state.node] : [])];
  const place = asked.findIndex((node) => node.id === given.node);
  const before = answers[place];
  if (asked[place] === undefined) return fail('question-not-reached');
  if (asked[place].answers[given.answer] === undefined) return fail('no-such-answer');
  const later = before?.answer === given.answer ? answers.slice(place + 1, state.path.length) : [];
  return ok([...answers.slice(0, place), given, ...later]);
}

/** Questions whose answer only the head of the unit may stand for (主要领导批准): a danger named, or public interest over privacy. */
export const needsHead = (state: InterviewState): boolean =>
  state.path.some(({ choice }) => choice.record === 'danger' || choice.record === 'public-interest');

/** A promise to publish a copy without the protected parts: masked, split, or the decision taken out of a case file. */
export const needsCleanCopy = (state: InterviewState): boolean =>
  state.path.some(({ choice }) => choice.record === 'mask' || choice.outcome?.code === 'SPLIT' || choice.outcome?.code === 'DECISION-ONLY');
