import { calendar, shippedCalendar } from '../../src-bridge/resources/calendar';
import { legalLimits } from '../../src-bridge/resources/legalLimits';
import { supervision } from '../../src-bridge/resources/supervision';
import { dueDays } from '../../src-domain/calendar/dueDays';
import { moves } from '../../src-domain/calendar/moves';
import { workingCalendar } from '../../src-domain/calendar/workingCalendar';
import { limitPairs } from '../../src-domain/catalogue/openLimits';
import { catalogueVersions } from '../../src-domain/catalogue/versions/history';
import type { Catalogue } from '../../src-domain/catalogue/types';
import { addDays, day } from '../../src-domain/kernel/calendarDate';
import { manyRecords } from '../builders/manyRecords';

const rounds = 9;
const budget = 300;

/** The shipped calendar with one more day off, opened anew: nothing counted before helps. */
function changed(round: number): ReturnType<typeof workingCalendar> {
  const [first, ...others] = [...shippedCalendar.years].reverse();
  if (first === undefined) return calendar;
  return workingCalendar({ ...shippedCalendar, years: [...others, { ...first, off: [...first.off, addDays(day('2026-03-02'), round)] }] });
}

const middle = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Every record still open: what falls on another day when the county's calendar changes. */
export function* everyDeadline(catalogue: Catalogue, count: number): Iterable<string> {
  const records = manyRecords(count, catalogue).map((record) => ({ ...record, publications: [] }));
  const versions = catalogueVersions(catalogue, []);
  const work = { versions, laws: legalLimits, records, documents: [], returnsOwed: [], today: day('2026-11-23') };
  const taken = Array.from({ length: rounds }, (_, round) => {
    const startedAt = performance.now();
    const pairs = limitPairs(work, supervision, supervision);
    moves(pairs, dueDays(workingCalendar(shippedCalendar)), dueDays(changed(round)));
    return performance.now() - startedAt;
  });
  const [first = 0, half] = [taken[0], middle(taken)];
  yield `every deadline of ${String(count)} open records under two calendars: first ${first.toFixed(0)} ms, middle of ${String(rounds)} ${half.toFixed(0)} ms (${(half / budget).toFixed(2)} × of ${String(budget)} ms)`;
}
