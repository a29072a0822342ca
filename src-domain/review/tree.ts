import { fail, ok, type Result } from '../kernel/result';
import type { AnswerChoice, DecisionTree, Outcome, OutcomeCode, QuestionNode, RecordPrompt } from './rules';

/** An answer as written in the data: the id of a question or the code of an outcome. */
export interface AnswerData {
  readonly label: string;
  readonly next: string | null;
  readonly outcome: OutcomeCode | null;
  readonly record: RecordPrompt | null;
}

export interface NodeData extends Omit<QuestionNode, 'answers'> {
  readonly answers: readonly AnswerData[];
}

export interface TreeData {
  readonly start: string;
  readonly nodes: readonly NodeData[];
  readonly outcomes: readonly Outcome[];
}

/** Joins questions, answers and outcomes, so that an interview can never fall off the tree. Refuses ends that lead nowhere and circles. */
export function growTree(data: TreeData): Result<DecisionTree, 'broken-tree'> {
  const grown = new Map<string, QuestionNode>();
  const start = growNode(data, data.start, [], grown);
  if (start === null) return fail('broken-tree');
  const nodes = data.nodes.flatMap(({ id }) => grown.get(id) ?? []);
  return ok({ start, nodes, outcomes: data.outcomes });
}

function growNode(data: TreeData, id: string, above: readonly string[], grown: Map<string, QuestionNode>): QuestionNode | null {
  const known = grown.get(id);
  const written = data.nodes.find((node) => node.id === id);
  if (known !== undefined) return known;
  if (written === undefined || above.includes(id)) return null;
  const answers = written.answers.map((answer) => join(data, answer, [...above, id], grown)).filter((answer) => answer !== null);
  if (answers.length !== written.answers.length) return null;
  const node = { ...written, answers };
  grown.set(id, node);
  return node;
}

function join(data: TreeData, answer: AnswerData, above: readonly string[], grown: Map<string, QuestionNode>): AnswerChoice | null {
  const { label, record } = answer;
  const outcome = data.outcomes.find(({ code }) => code === answer.outcome);
  if (answer.next === null) return outcome === undefined ? null : { label, record, next: null, outcome };
  const next = answer.outcome === null ? growNode(data, answer.next, above, grown) : null;
  return next === null ? null : { label, record, next, outcome: null };
}
