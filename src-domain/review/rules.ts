import type { Attribute, RefusalGround } from '../ledger/types';

/** What an answer asks to be written down before the interview goes on. */
export const recordPrompts = [
  'source',
  'law',
  'danger',
  'opinion',
  'mask',
  'consent',
  'public-interest',
  'third-party',
  'internal',
  'process',
  'catalogue-item',
  'reason',
] as const;
export type RecordPrompt = (typeof recordPrompts)[number];

export const outcomeCodes = [
  'STOP-CLASSIFIED',
  'REFER',
  'OUT',
  'NOT-OURS',
  'SEND-LEAD',
  'EX-14-2',
  'EX-14-3',
  'HOLD',
  'EX-15',
  'SPLIT',
  'EX-16-1',
  'EX-16-2',
  'EX-16-3',
  'DECISION-ONLY',
  'PRO',
  'ONREQ',
  'PRO-DEFAULT',
] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];

/** 必须不公开 · 原则上不公开 · 可以不公开 · 依申请 · 公开 */
export type Strength = 'must-not' | 'should-not' | 'may-not' | 'on-request' | 'open';

/** An answer leads to another question or to an outcome. */
export type AnswerChoice = {
  readonly label: string;
  readonly record: RecordPrompt | null;
} & ({ readonly next: QuestionNode; readonly outcome: null } | { readonly next: null; readonly outcome: Outcome });

export interface QuestionNode {
  readonly id: string;
  readonly step: number;
  readonly question: string;
  readonly help: string;
  readonly answers: readonly AnswerChoice[];
}

export interface Outcome {
  readonly code: OutcomeCode;
  readonly label: string;
  /** Null where nothing is decided here: referred, held, or somebody else's. */
  readonly attribute: Attribute | null;
  readonly strength: Strength | null;
  readonly article: string;
  /** What still has to be done, in plain words. */
  readonly requires: readonly string[];
  readonly reasons: readonly string[];
  /** Waits for somebody's opinion; the interview goes on from the same question. */
  readonly pending: boolean;
  /** For OUT: where the paper may go instead. */
  readonly routes: readonly string[];
  /** The attribute of what is not published: the whole file of a split one, the rest of a case file. */
  readonly secondAttribute: Attribute | null;
}

/** The attribute interview (review.json, decisionTree) with every answer joined to what it leads to; `growTree` makes it. */
export interface DecisionTree {
  readonly start: QuestionNode;
  readonly nodes: readonly QuestionNode[];
  readonly outcomes: readonly Outcome[];
}

export interface ReasonCode {
  readonly code: string;
  readonly label: string;
  readonly article: string;
  readonly attribute: Attribute;
  /** Letter of row 3.3.4.x when the same ground refuses a request. */
  readonly refusal: RefusalGround | null;
  /** The reason must be written out (R-LOCAL). */
  readonly text: boolean;
}

/** 文种 and where the review usually ends; a suggestion, the interview decides. */
export interface DocumentKind {
  readonly kind: string;
  readonly attribute: Attribute;
  readonly reason: string | null;
  readonly note: string | null;
}

/** One repair of a document number, applied in the order of the list. `halfWidth` turns what matched into half-width digits. */
export interface NumberFix {
  readonly id: string;
  readonly pattern: string;
  readonly flags: string;
  readonly replace: string;
  readonly halfWidth: boolean;
  readonly message: string;
}

export interface DocumentNumberRules {
  readonly pattern: string;
  readonly fixes: readonly NumberFix[];
}

export interface LabelledStrength {
  readonly code: Strength;
  readonly label: string;
  readonly article: string;
}

/** All that review needs of `resources/review.json`. */
export interface ReviewRules {
  readonly tree: DecisionTree;
  readonly reasons: readonly ReasonCode[];
  readonly strengths: readonly LabelledStrength[];
  readonly kinds: readonly DocumentKind[];
  readonly documentNumber: DocumentNumberRules;
  readonly principles: readonly string[];
  /** Working days within which reviews are done elsewhere, for comparison; silence as consent is left out. */
  readonly internalLimits: readonly number[];
  /** 自查结果 of the printed review form. */
  readonly selfCheck: readonly string[];
  /** 附注 under the date of a document, by attribute. */
  readonly imprint: { readonly [attribute in Attribute]: string };
}

/** Starting suggestion for a 文种; null for one that is not among the fifteen. */
export const proposedAttribute = (rules: ReviewRules, kind: string): DocumentKind | null =>
  rules.kinds.find((one) => one.kind === kind) ?? null;

export const reasonOf = (rules: ReviewRules, code: string): ReasonCode | null => rules.reasons.find((one) => one.code === code) ?? null;
