import type { CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import type { DisclosureRecord } from '../ledger/types';
import { covers, spanOf, type Period, type PeriodSpan } from './periods';

/** 已公开, 没有发生, 待公开, 逾期, 不适用: a promise is in exactly one of them. */
export type ItemState = 'published' | 'nil' | 'due' | 'overdue' | 'exempt';

/**
 * Somebody confirmed that nothing occurred in a period (本期没有发生), or that an item does not exist here (不适用), which holds from that
 * period on until it is withdrawn. `note` is the reason.
 */
export interface ItemConfirmation {
  readonly item: string;
  readonly state: 'nil' | 'exempt';
  readonly period: Period;
  readonly by: string;
  readonly on: CalendarDate;
  readonly note: string;
}

/** 不适用 as it stands on a day. */
export const exemptionAt = (confirmations: readonly ItemConfirmation[], on: CalendarDate): ItemConfirmation | null =>
  confirmations.find(({ state, period }) => state === 'exempt' && (spanOf(period)?.first ?? on) <= on) ?? null;

/** The nil that speaks for a whole period. */
export const nilOf = (confirmations: readonly ItemConfirmation[], span: PeriodSpan): ItemConfirmation | null =>
  confirmations.find(({ state, period }) => state === 'nil' && covers(period, span)) ?? null;

const isWaiting = ({ attribute, publications }: DisclosureRecord): boolean => attribute === 'proactive' && publications.length === 0;

/** Records that belie a nil: formed in the period and still not published. */
export const waitingIn = (records: readonly DisclosureRecord[], { first, last }: PeriodSpan): readonly DisclosureRecord[] =>
  records.filter((record) => isWaiting(record) && record.formedOn >= first && record.formedOn <= last);

export type ConfirmTrouble = 'by-missing' | 'reason-missing' | 'in-the-future' | 'records-waiting';

export interface ConfirmQuestion {
  readonly item: string;
  readonly state: ItemConfirmation['state'];
  readonly span: PeriodSpan;
  readonly by: string;
  readonly reason: string;
  readonly today: CalendarDate;
  /** The item's records. */
  readonly records: readonly DisclosureRecord[];
}

/** 登记没有发生, 登记不适用: by whom and why. Not for a period that has not begun, nor a nil over a record that waits. */
export function confirmItem({
  item,
  state,
  span,
  by,
  reason,
  today,
  records,
}: ConfirmQuestion): Result<ItemConfirmation, readonly ConfirmTrouble[]> {
  const troubles: readonly ConfirmTrouble[] = [
    ...(by.trim() === '' ? ['by-missing' as const] : []),
    ...(reason.trim() === '' ? ['reason-missing' as const] : []),
    ...(span.first > today ? ['in-the-future' as const] : []),
    ...(state === 'nil' && waitingIn(records, span).length > 0 ? ['records-waiting' as const] : []),
  ];
  return troubles.length > 0 ? fail(troubles) : ok({ item, state, period: span.id, by: by.trim(), on: today, note: reason.trim() });
}
