import { cardOf, monthlyReturnDeadline, monthsOwed, type SupervisionRules } from '../../../src-domain/catalogue/supervision';
import type { Deadline, WorkingCalendar } from '../../../src-domain/calendar/types';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { addMonths, monthOf, type Month } from '../../../src-domain/kernel/month';
import { standingOf } from '../../../src-domain/returns/lifecycle';
import type { ReturnVersion, StandingReturn } from '../../../src-domain/returns/versions';
import { periodOf } from '../../store';
import type { Tone } from '../../ui/StateMark';

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

const handedIn = (standing: StandingReturn | undefined): boolean => standing?.state === 'exported' || standing?.state === 'received';

/** The first month this desk answers for: the month before it was set up only while that month's return was not yet due. */
export function firstOwed({ rules, calendar, since }: Clockwork): Month {
  const before = addMonths(monthOf(since), -1);
  const { due } = monthlyReturnDeadline(rules, calendar, before);
  return due !== null && due >= since ? before : monthOf(since);
}

/** Months whose return is still to be handed in, or was sent back. */
export function returnsOwed(all: readonly ReturnVersion[], clock: Clockwork): readonly Month[] {
  const done = [...standingByMonth(all)].filter(([, standing]) => handedIn(standing)).map(([period]) => period);
  const sentBack = [...standingByMonth(all)].filter(([, { state }]) => state === 'sent-back').map(([period]) => period);
  return [...new Set([...sentBack, ...monthsOwed(firstOwed(clock), clock.today, done)])].sort();
}

const tones = { green: 'green', blue: 'blue', yellow: 'yellow', red: 'red', grey: 'grey' } as const satisfies Readonly<
  Record<string, Tone>
>;

export interface DueState {
  readonly deadline: Deadline;
  readonly tone: Tone;
  /** Working days; 0 on the due day, negative afterwards, null where the calendar cannot say. */
  readonly remaining: number | null;
}

/** How the deadline of a month's return stands today. */
export function dueState(period: Month, { rules, calendar, today }: Clockwork): DueState {
  const deadline = monthlyReturnDeadline(rules, calendar, period);
  const { card, remaining } = cardOf(rules, calendar, today, deadline);
  return { deadline, tone: tones[card], remaining };
}

export type MonthState = StandingReturn['state'] | 'draft' | 'correcting' | 'overdue' | 'owed' | 'none' | 'future';

/** One word for a month on the strip of months. */
export function monthState(period: Month, versions: readonly ReturnVersion[], clock: Clockwork): MonthState {
  const standing = standingOf(versions);
  const isDrafted = versions.some(({ state }) => state === 'draft');
  if (standing !== undefined) return isDrafted ? 'correcting' : standing.state;
  if (period > monthOf(clock.today)) return 'future';
  const owed = period >= firstOwed(clock) && period < monthOf(clock.today);
  if (owed && dueState(period, clock).tone === 'red') return 'overdue';
  if (isDrafted) return 'draft';
  return owed ? 'owed' : 'none';
}
