import type { LateCard } from '../catalogue/lateCards';
import { lateId, type LateReason } from '../catalogue/lateness';
import { daysLate } from '../catalogue/promise/cards';
import { monthlyReturnDeadline } from '../catalogue/supervision';
import type { CalendarDate } from '../kernel/calendarDate';
import { addMonths, monthOf, type Month } from '../kernel/month';
import { byMonth, firstOwed, type Clockwork } from './owed';
import type { ReturnVersion } from './versions';

/** The day a month's return first left, whatever became of it afterwards. */
function firstHandedIn(versions: readonly ReturnVersion[]): CalendarDate | null {
  const days = versions.flatMap((version) => {
    const standing = version.state === 'superseded' ? version.was : version;
    return standing.state === 'draft' || standing.state === 'finalised' ? [] : [standing.export.exportedOn];
  });
  return days.sort()[0] ?? null;
}

/** The red card of a month's return: handed in after its day, or still not; null in time and where the calendar cannot say. */
export function lateReturn(period: Month, versions: readonly ReturnVersion[], clock: Clockwork): LateCard | null {
  const { due } = monthlyReturnDeadline(clock.rules, clock.calendar, period);
  const doneOn = firstHandedIn(versions);
  if (due === null || (doneOn ?? clock.today) <= due) return null;
  const late = daysLate(clock.calendar, due, doneOn ?? clock.today);
  return { kind: 'monthly-return', target: period, title: period, dueOn: due, doneOn, late, reason: null, promise: null };
}

/** Red cards of the months this desk answers for, with the reasons given. */
export function lateReturns(
  all: readonly ReturnVersion[],
  clock: Clockwork,
  reasons: ReadonlyMap<string, LateReason>,
): readonly LateCard[] {
  const versions = byMonth(all);
  const found: LateCard[] = [];
  for (let period = firstOwed(clock); period < monthOf(clock.today); period = addMonths(period, 1)) {
    const card = lateReturn(period, versions.get(period) ?? [], clock);
    if (card !== null) found.push({ ...card, reason: reasons.get(lateId(card)) ?? null });
  }
  return found;
}
