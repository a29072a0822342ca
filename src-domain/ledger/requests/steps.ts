import type { CalendarDate } from '../../kernel/calendarDate';

/** What a third party or another organ said; silence after the limit is told apart (条例第三十二条、第三十四条). */
export type ConsultView = 'agrees' | 'objects' | 'silent';

/** A dated fact of a request. `on` is the day it happened, not the day it was entered. */
export type RequestStep =
  /** 内容明确: looked at, nothing to correct. */
  | { readonly kind: 'clear'; readonly on: CalendarDate }
  /** 补正告知 with its reasonable period (第三十条). */
  | { readonly kind: 'fix-asked'; readonly on: CalendarDate; readonly until: CalendarDate }
  | { readonly kind: 'fixed'; readonly on: CalendarDate }
  /** 征求第三方意见: `on` is the day it was sent, `reached` the day the third party received it (第三十二条). */
  | { readonly kind: 'third-asked'; readonly on: CalendarDate; readonly reached: CalendarDate | null }
  | { readonly kind: 'third-replied'; readonly on: CalendarDate; readonly view: ConsultView }
  /** 征求其他机关意见: `joint` for a co-author, whose silence is consent (第三十四条). */
  | { readonly kind: 'organ-asked'; readonly on: CalendarDate; readonly reached: CalendarDate | null; readonly joint: boolean }
  | { readonly kind: 'organ-replied'; readonly on: CalendarDate; readonly view: ConsultView }
  /** 延期: once, at most 20 working days, with the head's consent and a notice (第三十三条第二款). */
  | { readonly kind: 'extended'; readonly on: CalendarDate; readonly days: number; readonly approver: string }
  /** 要求说明理由, for numbers beyond what is reasonable (第三十五条): the clock goes on. */
  | { readonly kind: 'reasons-asked'; readonly on: CalendarDate; readonly until: CalendarDate }
  /** What was said, and whether the organ finds it reasonable. */
  | { readonly kind: 'reasons-given'; readonly on: CalendarDate; readonly fair: boolean }
  /** 延迟答复: reasonable, but not to be answered in the limit of 第三十三条; `until` is the day the applicant was told (第三十五条). */
  | { readonly kind: 'delayed'; readonly on: CalendarDate; readonly until: CalendarDate; readonly approver: string }
  /** 收费通知 (国办函〔2020〕109号): `until` is the last day to pay. */
  | {
      readonly kind: 'fee-noticed';
      readonly on: CalendarDate;
      readonly by: 'items' | 'pages';
      readonly yuan: number;
      readonly until: CalendarDate;
    }
  | { readonly kind: 'fee-paid'; readonly on: CalendarDate; readonly yuan: number }
  /** 纳入主动公开 was proposed, because several asked the same (第四十四条). */
  | { readonly kind: 'proposed-public'; readonly on: CalendarDate }
  /** The end: an answer of 《条例》第三十六条 or its neighbours; `reason` is a code N14-1 … of the review for ANS-4 alone. */
  | { readonly kind: 'closed'; readonly on: CalendarDate; readonly answer: string; readonly reason: string | null };

export type StepKind = RequestStep['kind'];
export type StepOf<Kind extends StepKind> = Extract<RequestStep, { readonly kind: Kind }>;

/** The last step of a kind; undefined where there is none. */
export function lastOf<Kind extends StepKind>(steps: readonly RequestStep[], kind: Kind): StepOf<Kind> | undefined {
  return steps.filter((step): step is StepOf<Kind> => step.kind === kind).at(-1);
}
