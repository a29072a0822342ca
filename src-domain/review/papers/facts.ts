import type { Deadline } from '../../calendar/types';
import type { CatalogueItem } from '../../catalogue/types';
import { dayInChina, type CalendarDate } from '../../kernel/calendarDate';
import type { Attribute, Publication } from '../../ledger/types';
import type { ThreeNames } from '../../unit/types';
import { currentVersion } from '../approval';
import { interviewState, type InterviewState } from '../interview';
import { reasonOf, type ReviewRules } from '../rules';
import type { DocumentVersion, OfficeDocument, Proposal } from '../types';
import type { PaperForms } from './forms';
import { attributeLabels } from './words';

/** Everything the papers of one document are made of. */
export interface PaperSource {
  readonly rules: ReviewRules;
  readonly forms: PaperForms;
  readonly unitName: string;
  /** The office's own telephone; null: none is registered. */
  readonly phone: string | null;
  readonly document: OfficeDocument;
  /** The catalogue's item the document is bound to. */
  readonly item: CatalogueItem | null;
  readonly publications: readonly Publication[];
  /** When it must be public; null where the item names no day. */
  readonly due: Deadline | null;
  /** 内容摘要; empty where the officer writes it. */
  readonly summary: string;
  /** The approver is the head of the unit (主要领导). */
  readonly approverIsHead: boolean;
  readonly today: CalendarDate;
}

/** One of the three who sign: empty where nobody is named or nothing was said yet. */
export interface SignedStep {
  readonly name: string;
  readonly said: string;
  readonly on: CalendarDate | null;
}

export interface PaperFacts {
  /** 草稿, 待审批, 已批准. */
  readonly mark: string;
  readonly state: InterviewState;
  readonly version: DocumentVersion | null;
  readonly attribute: Attribute | null;
  readonly indexNumber: string;
  readonly filledOn: CalendarDate;
  /** 个人隐私（政府信息公开条例第十五条） */
  readonly reason: string;
  /** 必须不公开, 原则上不公开 …; empty for what is published. */
  readonly strength: string;
  readonly handler: SignedStep;
  readonly reviewer: SignedStep;
  readonly approver: SignedStep;
}

const nobody: ThreeNames = { handler: '', reviewer: '', approver: '' };

function proposalOf({ stage }: OfficeDocument): Proposal | null {
  return stage.stage === 'approved' || stage.stage === 'awaiting-secrecy-review' ? stage : null;
}

function reasonText({ rules }: PaperSource, state: InterviewState): string {
  if (state.at !== 'outcome' || state.reasonCode === null) return '';
  const reason = reasonOf(rules, state.reasonCode);
  if (reason === null) return '';
  const written = state.path.at(-1)?.answer.note?.trim() ?? '';
  return `${reason.label}（${reason.article}）${written === '' ? '' : `：${written}`}`;
}

function strengthText({ rules }: PaperSource, state: InterviewState): string {
  if (state.at !== 'outcome' || state.outcome.strength === null || state.outcome.strength === 'open') return '';
  return rules.strengths.find(({ code }) => code === state.outcome.strength)?.label ?? '';
}

function attributeOf(state: InterviewState, proposal: Proposal | null): Attribute | null {
  if (proposal !== null) return proposal.attribute;
  return state.at === 'outcome' ? state.outcome.attribute : null;
}

function markOf({ stage }: OfficeDocument): string {
  if (stage.stage === 'approved') return '已批准';
  return stage.stage === 'awaiting-secrecy-review' ? '待审批' : '草稿';
}

/** The day of the last submission; of what was approved before submissions were kept, the day of the last answer. */
const submittedOn = ({ history, interview }: OfficeDocument): CalendarDate | null => {
  const at = [...history].reverse().find(({ what }) => what === 'submitted')?.at ?? interview.at(-1)?.at;
  return at === undefined ? null : dayInChina(at);
};

function stepsOf(document: OfficeDocument, attribute: Attribute | null, reason: string): Record<keyof ThreeNames, SignedStep> {
  const { stage } = document;
  const names = proposalOf(document) ?? nobody;
  const proposed = attribute === null ? '' : `拟${attributeLabels[attribute]}。${reason === '' ? '' : `理由：${reason}。`}`;
  const handler = { name: names.handler, said: names.handler === '' ? '' : proposed, on: submittedOn(document) };
  if (stage.stage !== 'approved') {
    const open = { said: '', on: null };
    const given = document.opinions.find(({ sha256 }) => sha256 === proposalOf(document)?.sha256);
    const opinion = given === undefined ? open : { said: given.text, on: dayInChina(given.at) };
    const on = names.handler === '' ? null : handler.on;
    return { handler: { ...handler, on }, reviewer: { name: names.reviewer, ...opinion }, approver: { name: names.approver, ...open } };
  }
  const on = dayInChina(stage.at);
  return {
    handler,
    reviewer: { name: stage.reviewer, said: stage.opinion ?? '同意。', on },
    approver: { name: stage.approver, said: `批准${attributeLabels[stage.attribute]}。`, on },
  };
}

/** What the papers say of a document, read from its record. */
export function paperFacts(source: PaperSource): PaperFacts {
  const { document, rules, today } = source;
  const { stage } = document;
  const state = interviewState(rules.tree, document.interview);
  const attribute = attributeOf(state, proposalOf(document));
  const reason = reasonText(source, state);
  const approved = stage.stage === 'approved' ? stage : null;
  const submitted = stage.stage === 'awaiting-secrecy-review' ? dayInChina(stage.submittedAt) : today;
  return {
    mark: markOf(document),
    state,
    version: approved === null ? currentVersion(document) : (document.versions.find(({ sha256 }) => sha256 === approved.sha256) ?? null),
    attribute,
    indexNumber: approved?.indexNumber ?? '',
    filledOn: approved === null ? submitted : dayInChina(approved.at),
    reason,
    strength: strengthText(source, state),
    ...stepsOf(document, attribute, reason),
  };
}
