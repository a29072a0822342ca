import { z } from 'zod';
import { reviewRules } from '../../../../src-bridge/resources/review';
import { parseDate, type CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { answerQuestion, interviewState, type RecordNeeds } from '../../../../src-domain/review/interview';
import type { OutcomeCode, QuestionNode, Strength } from '../../../../src-domain/review/rules';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { interviewText as text } from '../../../strings/review';
import type { FieldProblem } from '../../../ui/ErrorSummary';

/** One answer as it is being given. */
export interface AnswerDraft {
  readonly node: string;
  readonly answer: number | null;
  readonly note: string;
  readonly reasonCode: string | null;
  readonly item: string | null;
  /** REFER and HOLD: to whom it was put, and when. */
  readonly askedOf: string;
  readonly askedOn: CalendarDate | null;
  /** 公共利益: who decided, and when the third party was told. */
  readonly decidedBy: string;
  readonly toldWhom: string;
  readonly toldOn: CalendarDate | null;
  /** 过程性信息: the day its matter is decided. */
  readonly reviewOn: CalendarDate | null;
}

export const answerKey = (id: string): string => `review/answer/${id}`;

const day = z.custom<CalendarDate>((value) => typeof value === 'string' && parseDate(value).ok);

const shape = z.object({
  node: z.string(),
  answer: z.int().min(0).nullable(),
  note: z.string(),
  reasonCode: z.string().nullable(),
  item: z.string().nullable(),
  askedOf: z.string(),
  askedOn: day.nullable(),
  decidedBy: z.string(),
  toldWhom: z.string(),
  toldOn: day.nullable(),
  reviewOn: day.nullable(),
});

export function keptAnswer(kept: unknown): AnswerDraft | null {
  const read = shape.safeParse(kept);
  return read.success ? read.data : null;
}

/** The answer given before, or none yet. */
export function firstAnswer(document: OfficeDocument, { id }: QuestionNode, today: CalendarDate): AnswerDraft {
  const given = document.interview.find(({ node }) => node === id);
  return {
    node: id,
    answer: given?.answer ?? null,
    note: given?.note ?? '',
    reasonCode: given?.reasonCode ?? null,
    item: document.catalogueItem,
    askedOf: given?.asked?.of ?? '',
    askedOn: given?.asked?.on ?? today,
    decidedBy: given?.override?.decidedBy ?? '',
    toldWhom: given?.override?.toldWhom ?? '',
    toldOn: given?.override?.toldOn ?? null,
    reviewOn: given?.reviewOn ?? null,
  };
}

/** What others answered while this question waited for them, as a beginning of what is to be written down with the answer. */
export function answersHeard(document: OfficeDocument, { needs }: Asked): string {
  const kinds =
    needs?.prompt === 'opinion' ? ['secrecy-opinion'] : ['consent', 'third-party'].includes(needs?.prompt ?? '') ? ['third-party'] : [];
  return document.waits
    .filter(({ kind, end }) => kinds.includes(kind) && end !== null && end.result !== 'dropped')
    .map(({ askedOf, end }) => text.heard(askedOf, end?.on ?? '', end?.note ?? ''))
    .join('；');
}

/** Outcomes that belong elsewhere or wait: what is to be written down with them. */
const toldOutcomes = ['REFER', 'OUT', 'NOT-OURS', 'SEND-LEAD', 'HOLD'] as const satisfies readonly OutcomeCode[];
export type Told = (typeof toldOutcomes)[number];

export interface Asked {
  readonly needs: RecordNeeds | null;
  readonly told: Told | null;
  /** Where the paper may go instead, to choose from. */
  readonly routes: readonly string[];
  /** How strong the outcome is; null while the interview goes on. */
  readonly strength: Strength | null;
}

const nothing: Asked = { needs: null, told: null, routes: [], strength: null };

/** What an answer asks to be written down with it. */
export function askedWith(document: OfficeDocument, node: QuestionNode, answer: number | null): Asked {
  const choice = answer === null ? undefined : node.answers[answer];
  if (choice === undefined || answer === null) return nothing;
  const bare = answerQuestion(reviewRules.tree, document.interview, { node: node.id, answer, by: '', at: '' });
  const state = bare.ok ? interviewState(reviewRules.tree, bare.value) : null;
  const needs = state?.at === 'record' && state.node.id === node.id ? state.needs : null;
  const told = toldOutcomes.find((code) => code === choice.outcome?.code) ?? null;
  return { needs, told, routes: choice.outcome?.routes ?? [], strength: choice.outcome?.strength ?? null };
}

export const answerFields = {
  choice: 'answer-choice',
  note: 'answer-note',
  reason: 'answer-reason',
  item: 'answer-item',
  askedOf: 'answer-asked-of',
  askedOn: 'answer-asked-on',
  decidedBy: 'answer-decided-by',
  toldWhom: 'answer-told-whom',
  toldOn: 'answer-told-on',
  reviewOn: 'answer-review-on',
} as const;

const needsText = ({ needs, told }: Asked, { reasonCode, note }: AnswerDraft): FieldProblem | null => {
  const asked = needs !== null && (needs.note || isWritten(reasonCode)) && needs.prompt !== 'catalogue-item';
  if (note.trim() !== '' || (!asked && told === null)) return null;
  const label = told === null ? text.records[needs?.prompt ?? 'reason'].label : text.told[told].label;
  return { field: answerFields.note, text: text.needNote(label) };
};

/** A reason that must be written out. */
export const isWritten = (code: string | null): boolean => reviewRules.reasons.some((one) => one.code === code && one.text);

/** To whom a doubt was put, who decided for the public interest. */
function peopleProblems(draft: AnswerDraft, { needs, told }: Asked): readonly FieldProblem[] {
  const lacks: readonly (readonly [boolean, string, string])[] = [
    [told === 'REFER' && draft.askedOf.trim() === '', answerFields.askedOf, text.needAskedOf],
    [(told === 'REFER' || told === 'HOLD') && draft.askedOn === null, answerFields.askedOn, text.needAskedOn],
    [needs?.override === true && draft.decidedBy === '', answerFields.decidedBy, text.needDecidedBy],
    [needs?.override === true && draft.toldWhom.trim() === '', answerFields.toldWhom, text.needToldWhom],
  ];
  return lacks.filter(([missing]) => missing).map(([, field, words]) => ({ field, text: words }));
}

/** Everything an answer still lacks. */
export function answerProblems(draft: AnswerDraft, asked: Asked): readonly FieldProblem[] {
  if (draft.answer === null) return [{ field: answerFields.choice, text: text.needAnswer }];
  const note = needsText(asked, draft);
  const reason = (asked.needs?.reasons.length ?? 0) > 0 && draft.reasonCode === null;
  const item = asked.needs?.prompt === 'catalogue-item' && draft.item === null;
  return [
    ...(reason ? [{ field: answerFields.reason, text: text.needReason }] : []),
    ...(item ? [{ field: answerFields.item, text: text.needItem }] : []),
    ...(note === null ? [] : [note]),
    ...peopleProblems(draft, asked),
  ];
}
