import { day, type CalendarDate } from '../../kernel/calendarDate';
import type { UnitKind } from '../../unit/types';

/**
 * The day by which the report of a year must be out (《条例》第四十九条): 31 January for departments, 31 March for the office that
 * reports for the whole government. Townships are not named there; counties ask for theirs with the departments'.
 */
export const annualDue = (kind: UnitKind, year: number): CalendarDate => day(`${year + 1}-${kind === 'county-office' ? '03-31' : '01-31'}`);

/** The year whose report is worked on: last year's until the end of March. */
export const yearInHand = (today: CalendarDate): number => Number(today.slice(0, 4)) - (today.slice(5) <= '03-31' ? 1 : 0);

/** What the desk says of the report in hand: nothing while it is not due soon, was frozen, or is of a year before the desk was used. */
export type AnnualNeed = 'none' | 'due' | 'late';

/** The report is due from 1 January on, when its year is over. `frozen` are the years whose report is final. */
export function annualNeed(kind: UnitKind, today: CalendarDate, since: CalendarDate, frozen: readonly number[]): AnnualNeed {
  const year = Number(today.slice(0, 4)) - 1;
  if (since > `${year}-12-31` || frozen.includes(year)) return 'none';
  return today > annualDue(kind, year) ? 'late' : 'due';
}
