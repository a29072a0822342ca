import type { CalendarDate } from '../kernel/calendarDate';
import type { Publication } from '../ledger/types';

/** 报请确定 (第十七条第三款) · 交保密审查机构 · 征求第三方意见 (第十五条、第三十二条) · 与其他机关协商、确认 (第十一条) */
export type WaitKind = 'referral' | 'secrecy-opinion' | 'third-party' | 'other-organ';

/** `dropped`: the handler took the question back before an answer came. */
export type WaitResult = 'answered' | 'agrees' | 'refuses' | 'no-answer' | 'dropped';

export interface WaitEnd {
  readonly result: WaitResult;
  readonly on: CalendarDate;
  /** What was answered, and where the paper lies. */
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

/**
 * Somebody else's word that a review waits for. It runs inside the 20 working days of 第二十六条 and stops nothing: only the limit for
 * answering a request leaves out the time of consulting (第三十三条第三款).
 */
export interface Wait {
  readonly id: string;
  readonly kind: WaitKind;
  /** The question of the interview it belongs to; null: to none. */
  readonly node: string | null;
  readonly askedOf: string;
  readonly about: string;
  readonly sentOn: CalendarDate;
  /** The day the letter arrived, from which a third party's 15 working days count; null: not known yet. */
  readonly receivedOn: CalendarDate | null;
  readonly by: string;
  readonly at: string;
  readonly end: WaitEnd | null;
}

/** Why a submission or approval no longer holds: other bytes came in, or the stored file was changed or is gone. */
export type VoidCause = 'new-version' | 'altered' | 'missing';

/** One 评估审查 of what was not disclosed (第十八条): it stays so, or a new review opens it up. */
export interface Reassessment {
  readonly result: 'stays' | 'opens';
  readonly on: CalendarDate;
  readonly reason: string;
  readonly by: string;
  readonly decidedBy: string;
  readonly at: string;
  /** Id of the document under whose name it is reviewed anew; null when it stays. */
  readonly successor: string | null;
}

/** The approved document that a new review takes up, and why: 更正, or opening up what was not disclosed. */
export interface Predecessor {
  readonly document: string;
  readonly indexNumber: string;
  /** The bytes that were approved then. */
  readonly sha256: string;
  readonly why: 'correction' | 'reassessment';
  readonly reason: string;
  readonly decidedBy: string;
  readonly on: CalendarDate;
}

/** A publication that was taken off, and the day it was. */
export interface TakenOff extends Publication {
  readonly offOn: CalendarDate;
}

/** 撤回、下架 of published information. What was public stays in the ledger: the months it was counted in do not change. */
export interface Withdrawal {
  readonly reason: string;
  readonly decidedBy: string;
  readonly on: CalendarDate;
  readonly by: string;
  readonly at: string;
  readonly channels: readonly TakenOff[];
}
