import type { CalendarDate } from '../kernel/calendarDate';
import { monthOf, type Month } from '../kernel/month';
import { lateId, type LateMatter, type LateReason } from './lateness';
import { daysLate, isLate, type CardClock } from './promise/cards';
import type { ItemPromise } from './promise/types';

/** A red card, open or closed. */
export interface LateCard extends LateMatter {
  /** The day it was done; null while it is open. */
  readonly doneOn: CalendarDate | null;
  /** Working days late, up to that day or today; null where the calendar cannot say. */
  readonly late: number | null;
  readonly reason: LateReason | null;
  /** The promise it stands on; null for a monthly return and an answer, and for one that is no longer late (the calendar changed, the record went). */
  readonly promise: ItemPromise | null;
}

/** What a promise is called where its lateness is written down: its record, its period, its day. */
function matterOf({ id, item, cause, redAfter }: ItemPromise): LateMatter | null {
  if (redAfter === null || cause.kind === 'reminder') return null;
  const [kind, title] = cause.kind === 'record' ? (['publish', cause.record.title] as const) : (['period', item?.level2 ?? ''] as const);
  return { kind, target: id.slice(kind.length + 1), title, dueOn: redAfter };
}

/** The red card of a promise; null where it was kept in time or still may be. */
export function lateCardOf(clock: CardClock, promise: ItemPromise, reasons: ReadonlyMap<string, LateReason>): LateCard | null {
  const matter = isLate(clock, promise) ? matterOf(promise) : null;
  if (matter === null) return null;
  const { doneOn } = promise;
  const late = daysLate(clock.calendar, matter.dueOn, doneOn ?? clock.today);
  return { ...matter, doneOn, late, reason: reasons.get(lateId(matter)) ?? null, promise };
}

export const reasonsById = (reasons: readonly LateReason[]): ReadonlyMap<string, LateReason> =>
  new Map(reasons.map((each) => [each.id, each]));

/** Every red card there was: those found late, open ones first and the latest day first, then those kept that are late no longer. */
export function lateHistory(found: readonly LateCard[], reasons: readonly LateReason[]): readonly LateCard[] {
  const known = new Set(found.map(lateId));
  const gone = reasons.filter(({ id }) => !known.has(id)).map((reason) => pastCard(reason));
  const open = (one: LateCard): number => (one.doneOn === null ? 0 : 1);
  return [...found].sort((one, other) => open(one) - open(other) || other.dueOn.localeCompare(one.dueOn)).concat(gone);
}

const pastCard = (reason: LateReason): LateCard => {
  const { kind, target, title, dueOn } = reason;
  return { kind, target, title, dueOn, doneOn: null, late: null, reason, promise: null };
};

/** 按时件数/应公开件数 of a month, as counts: what was due in it by a certain day. Confirmed nils were nothing to publish. */
export interface MonthScore {
  readonly month: Month;
  readonly total: number;
  readonly inTime: number;
  readonly late: number;
  readonly open: number;
}

/** Months with something due up to today, the newest first. */
export function monthScores(promises: readonly ItemPromise[], today: CalendarDate): readonly MonthScore[] {
  const months = new Map<Month, MonthScore>();
  for (const { state, redAfter, doneOn } of promises) {
    if (redAfter === null || (redAfter >= today && doneOn === null) || (state !== 'published' && state !== 'overdue')) continue;
    const month = monthOf(redAfter);
    const { total, inTime, late, open } = months.get(month) ?? { total: 0, inTime: 0, late: 0, open: 0 };
    const [done, inDays] = [doneOn !== null, doneOn !== null && doneOn <= redAfter];
    months.set(month, { month, total: total + 1, inTime: inTime + +inDays, late: late + +(done && !inDays), open: open + +!done });
  }
  return [...months.values()].sort((one, other) => other.month.localeCompare(one.month));
}
