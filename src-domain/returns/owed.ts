import { monthlyReturnDeadline, monthsOwed, type SupervisionRules } from '../catalogue/supervision';
import type { WorkingCalendar } from '../calendar/types';
import type { CalendarDate } from '../kernel/calendarDate';
import { addMonths, monthOf, type Month } from '../kernel/month';
import { standingOf } from './lifecycle';
import { periodOf, type ReturnVersion, type StandingReturn } from './versions';

/** What a month's return is owed by. */
export interface Clockwork {
  readonly rules: SupervisionRules;
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
  /** The day the unit began to keep its ledger here. */
  readonly since: CalendarDate;
}

/** The versions of each month, in one pass. */
export function byMonth(all: readonly ReturnVersion[]): ReadonlyMap<Month, readonly ReturnVersion[]> {
  const months = new Map<Month, ReturnVersion[]>();
  for (const version of all) {
    const period = periodOf(version);
    months.set(period, [...(months.get(period) ?? []), version]);
  }
  return months;
}

/** The version of each month that stands; months without one are left out. */
export function standingByMonth(all: readonly ReturnVersion[]): ReadonlyMap<Month, StandingReturn> {
  const found = [...byMonth(all)].flatMap(([period, versions]): [Month, StandingReturn][] => {
    const standing = standingOf(versions);
    return standing === undefined ? [] : [[period, standing]];
  });
  return new Map(found);
}

/**
 * The first month this desk answers for: the month before it was set up only while that month's return was not yet due. What fell due
 * before was handed in another way, and nobody shall begin with a red card. Where the calendar gives no certain day, the month is owed
 * unless even the latest day it could be has passed.
 */
export function firstOwed({ rules, calendar, since }: Clockwork): Month {
  const before = addMonths(monthOf(since), -1);
  const { due, latest } = monthlyReturnDeadline(rules, calendar, before);
  const last = due ?? latest;
  return last !== null && last >= since ? before : monthOf(since);
}

const handedIn = ({ state }: StandingReturn): boolean => state === 'exported' || state === 'received';

/** Months whose return is still to be handed in, or was sent back; oldest first. */
export function returnsOwed(all: readonly ReturnVersion[], clock: Clockwork): readonly Month[] {
  const standing = [...standingByMonth(all)];
  const done = standing.filter(([, version]) => handedIn(version)).map(([period]) => period);
  const sentBack = standing.filter(([, { state }]) => state === 'sent-back').map(([period]) => period);
  return [...new Set([...sentBack, ...monthsOwed(firstOwed(clock), clock.today, done)])].sort();
}
