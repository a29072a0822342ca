import { day, type CalendarDate } from '../../kernel/calendarDate';
import type { UnitKind } from '../../unit/types';

/**
 * The day by which the report of a year must be out (《条例》第四十九条): 31 January for departments, 31 March for the office that
 * reports for the whole government. Townships are not named there; counties ask for theirs with the departments'.
 */
export const annualDue = (kind: UnitKind, year: number): CalendarDate => day(`${year + 1}-${kind === 'county-office' ? '03-31' : '01-31'}`);

/** The year whose report is worked on: last year's until the end of March. */
export const yearInHand = (today: CalendarDate): number => Number(today.slice(0, 4)) - (today.slice(5) <= '03-31' ? 1 : 0);
