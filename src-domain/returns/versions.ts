import type { CalendarDate } from '../kernel/calendarDate';
import type { Month } from '../kernel/month';
import type { Acknowledgement, Override, ReturnDocument, Signatories } from './document';
import type { ComputedReturn } from './compute';

/** Why a version is a correction (更正) and of which one. `packageId` is null while nothing of the period has left the unit. */
export interface Correction {
  readonly version: number;
  readonly packageId: string | null;
  readonly reason: string;
}

/** 草稿: figures follow the ledger. */
export interface DraftReturn {
  readonly state: 'draft';
  readonly form: string;
  readonly period: Month;
  /** Versions of one period count from 1. */
  readonly version: number;
  /** Of this period. */
  readonly overrides: readonly Override[];
  readonly acknowledged: readonly Acknowledgement[];
  readonly signatories: Omit<Signatories, 'filledOn'>;
  readonly correction: Correction | null;
}

/** What 定稿 froze; never changed again. */
export interface Frozen {
  readonly version: number;
  readonly document: ReturnDocument;
  /** The ledger's own figures at 定稿, for telling late entries. */
  readonly computed: ComputedReturn;
  readonly finalisedOn: CalendarDate;
  readonly correction: Correction | null;
}

/** The signed package a version left in. */
export interface Export {
  readonly packageId: string;
  readonly sequence: number;
  readonly exportedOn: CalendarDate;
}

/** The county's word on it. */
export interface Receipt {
  readonly on: CalendarDate;
  readonly note: string;
}

/** 定稿 */
export type FinalisedReturn = Frozen & { readonly state: 'finalised' };
/** 已导出 */
export type ExportedReturn = Frozen & { readonly state: 'exported'; readonly export: Export };
/** 接收 */
export type ReceivedReturn = Frozen & { readonly state: 'received'; readonly export: Export; readonly receipt: Receipt };
/** 退回 */
export type SentBackReturn = Frozen & { readonly state: 'sent-back'; readonly export: Export; readonly receipt: Receipt };

export type StandingReturn = FinalisedReturn | ExportedReturn | ReceivedReturn | SentBackReturn;

/** Revised by a later version (更正), which stands in its place; kept as it was. */
export interface SupersededReturn {
  readonly state: 'superseded';
  readonly was: StandingReturn;
  readonly by: number;
}

/** One version in the life of a period's return (product.md, job 8). */
export type ReturnVersion = DraftReturn | StandingReturn | SupersededReturn;

/** The month a version is of, in whatever state it is. */
export function periodOf(version: ReturnVersion): Month {
  if (version.state === 'draft') return version.period;
  return version.state === 'superseded' ? version.was.document.period : version.document.period;
}

/** Its number within the month, from 1. */
export const numberOf = (version: ReturnVersion): number => (version.state === 'superseded' ? version.was.version : version.version);
