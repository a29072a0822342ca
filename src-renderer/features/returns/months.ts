import { cardOf, monthlyReturnDeadline } from '../../../src-domain/catalogue/supervision';
import type { Deadline } from '../../../src-domain/calendar/types';
import { monthOf, type Month } from '../../../src-domain/kernel/month';
import { standingOf } from '../../../src-domain/returns/lifecycle';
import { firstOwed, type Clockwork } from '../../../src-domain/returns/owed';
import type { ReturnVersion, StandingReturn } from '../../../src-domain/returns/versions';
import type { Tone } from '../../ui/StateMark';

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
