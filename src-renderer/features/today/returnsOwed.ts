import { monthlyReturnDeadline, monthsOwed, type SupervisionRules } from '../../../src-domain/catalogue/supervision';
import type { WorkingCalendar } from '../../../src-domain/calendar/types';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { addMonths, monthOf, type Month } from '../../../src-domain/kernel/month';
import { standingOf } from '../../../src-domain/returns/lifecycle';
import type { ReturnVersion } from '../../../src-domain/returns/versions';

const periodOf = (version: ReturnVersion): Month => {
  if (version.state === 'draft') return version.period;
  return version.state === 'superseded' ? version.was.document.period : version.document.period;
};

/** A month is done when its standing version has left the unit and was not sent back. */
function monthsDone(versions: readonly ReturnVersion[]): readonly Month[] {
  const months = [...new Set(versions.map(periodOf))];
  return months.filter((period) => {
    const state = standingOf(versions.filter((each) => periodOf(each) === period))?.state;
    return state === 'exported' || state === 'received';
  });
}

/**
 * Months whose return is owed: those whose due day lies in the time the unit has kept its ledger here. What fell due before was handed
 * in another way, and nobody shall begin with a red card.
 */
export const returnsOwed = (
  versions: readonly ReturnVersion[],
  { since, today, calendar, rules }: { since: CalendarDate; today: CalendarDate; calendar: WorkingCalendar; rules: SupervisionRules },
): readonly Month[] =>
  monthsOwed(addMonths(monthOf(since), -1), today, monthsDone(versions)).filter((period) => {
    const { due } = monthlyReturnDeadline(rules, calendar, period);
    return due === null || due >= since;
  });
