import { monthsOwed } from '../../../src-domain/catalogue/supervision';
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

/** Months whose return is owed: from the month before the unit began here, whose return falls due in the first days of using it. */
export const returnsOwed = (versions: readonly ReturnVersion[], since: CalendarDate, today: CalendarDate): readonly Month[] =>
  monthsOwed(addMonths(monthOf(since), -1), today, monthsDone(versions));
