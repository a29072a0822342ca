import type { CalendarDate } from '../kernel/calendarDate';
import type { Attribute } from '../ledger/types';
import type { ScreeningReport } from '../screening/types';
import type { ThreeNames } from '../unit/types';
import type { Predecessor, Reassessment, VoidCause, Wait, Withdrawal } from './events';

/** One file of a document: the original or a copy with findings masked away. Bytes are named by their SHA-256 and never change. */
export interface DocumentVersion {
  readonly sha256: string;
  readonly size: number;
  readonly extension: string;
  readonly name: string;
  readonly origin: 'original' | 'masked';
  /** SHA-256 of the version this one was made from; only for masked copies. */
  readonly maskedFrom?: string | undefined;
  /** RFC 3339 instant, `Z`. */
  readonly at: string;
  readonly by: string;
  readonly report: ScreeningReport;
}

/** A finding left in the text for a written reason. `finding` is its key in the report of the version `sha256`. */
export interface FindingDecision {
  readonly sha256: string;
  readonly finding: string;
  readonly decision: 'accepted';
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** Said of this value wherever it stands in the document, in later versions too. */
  readonly everywhere?: true | undefined;
}

/** To whom a doubt was put, and on which day (报请确定, 交保密审查机构). */
export interface Asked {
  readonly of: string;
  readonly on: CalendarDate;
}

/** 公共利益 before a third party's interest (第十五条): who decided, and when the third party was told in writing; null: not yet. */
export interface PublicInterest {
  readonly decidedBy: string;
  readonly toldWhom: string;
  readonly toldOn: CalendarDate | null;
}

/** One answer of the interview: `answer` is the position in the node's list of answers. */
export interface InterviewAnswer {
  readonly node: string;
  readonly answer: number;
  readonly by: string;
  readonly at: string;
  /** What the answer's `record` asks for: the law, the source, the consent, the catalogue item … */
  readonly note?: string | undefined;
  readonly reasonCode?: string | undefined;
  /** With REFER and HOLD. */
  readonly asked?: Asked | undefined;
  /** With the record `public-interest`. */
  readonly override?: PublicInterest | undefined;
  /** With the record `process`: the day the matter is to be decided, when the paper is looked at again. */
  readonly reviewOn?: CalendarDate | undefined;
}

/** The reviewer's written opinion on everything that was held in one version. */
export interface HoldOpinion {
  readonly sha256: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

/** What the three names sign: the bytes, and how they are to be disclosed. */
export interface Proposal extends ThreeNames {
  readonly sha256: string;
  /** Outcome code of the interview. */
  readonly outcome: string;
  readonly attribute: Attribute;
  /** Null only for proactive disclosure without a second attribute. */
  readonly reasonCode: string | null;
}

/** An approval stands for one SHA-256 and for nothing else. */
export interface Approval extends Proposal {
  readonly stage: 'approved';
  readonly opinion: string | null;
  readonly at: string;
  readonly indexNumber: string;
}

/** Where a document stands. Classified files have no stage: they are never stored. */
export type ReviewStage =
  | { readonly stage: 'interview' }
  | { readonly stage: 'held'; readonly node: string; readonly note: string; readonly at: string }
  | { readonly stage: 'referred'; readonly node: string; readonly note: string; readonly at: string }
  | { readonly stage: 'closed-elsewhere'; readonly outcome: 'OUT' | 'NOT-OURS' | 'SEND-LEAD'; readonly note: string; readonly at: string }
  | ({ readonly stage: 'awaiting-secrecy-review'; readonly submittedAt: string } & Proposal)
  | Approval
  | {
      readonly stage: 'returned';
      readonly by: string;
      readonly reason: string;
      readonly at: string;
      /** Given back by the desk: the stored file is not the one that was submitted (`altered`), or is gone. */
      readonly voided?: 'altered' | 'missing' | undefined;
    };

/** One thing that was done with a document. `by` is who did it, `at` an RFC 3339 instant, `Z`. */
export type HistoryEntry = { readonly at: string; readonly by: string } & (
  | { readonly what: 'answered'; readonly answer: InterviewAnswer }
  | { readonly what: 'submitted'; readonly proposal: Proposal }
  | { readonly what: 'returned'; readonly reason: string }
  /** `was`: SHA-256 of the bytes that were submitted; `now`: of those that took their place, null where none can be read. */
  | { readonly what: 'voided'; readonly cause: VoidCause; readonly was: string; readonly now: string | null }
  | { readonly what: 'approved'; readonly sha256: string; readonly indexNumber: string }
);

/** The working record of a document from intake to publication. */
export interface OfficeDocument {
  readonly id: string;
  readonly title: string;
  /** 文种 */
  readonly kind: string;
  readonly documentNumber: string | null;
  readonly formedOn: CalendarDate;
  readonly catalogueItem: string | null;
  readonly normative: boolean;
  readonly leadUnit: boolean;
  /** Id or index number of the policy document this one interprets. */
  readonly interprets: string | null;
  readonly handler: string;
  readonly createdAt: string;
  /** The last one is the one under review; the others in the order in which they came. */
  readonly versions: readonly DocumentVersion[];
  readonly decisions: readonly FindingDecision[];
  readonly opinions: readonly HoldOpinion[];
  readonly interview: readonly InterviewAnswer[];
  readonly stage: ReviewStage;
  /** 报请确定, 征求意见, 协商: every one there ever was, open or ended. */
  readonly waits: readonly Wait[];
  /** Every answer, submission, return, voiding and approval, in order; nothing is ever taken out of it. */
  readonly history: readonly HistoryEntry[];
  /** 定期评估审查 (第十八条) of what was not disclosed. */
  readonly reassessments: readonly Reassessment[];
  /** 撤回、下架. */
  readonly withdrawals: readonly Withdrawal[];
  /** The approved document this one corrects or opens up; null for one that came in by itself. */
  readonly follows: Predecessor | null;
}
