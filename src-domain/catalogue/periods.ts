import { addDays, parseDate, type CalendarDate } from '../kernel/calendarDate';
import { addMonths, firstDay, lastDay, monthOf, type Month } from '../kernel/month';
import type { CatalogueItem } from './types';

/** Months of one period of an item (每月 1, 每季度 3, 每年 12); null for items that are not periodic. */
function monthsOfPeriod({ limit: { unit, n } }: CatalogueItem): number | null {
  if (unit === 'month') return n ?? 1;
  return unit === 'quarter' ? 3 * (n ?? 1) : null;
}

const startOfPeriod = (date: CalendarDate, months: number): Month => {
  const period = monthOf(date);
  return addMonths(period, -((Number(period.slice(5)) - 1) % months));
};

export interface PeriodicState {
  readonly state: 'published' | 'due' | 'overdue';
  readonly dueOn: CalendarDate | null;
}

export interface PeriodQuestion {
  readonly asOf: CalendarDate;
  readonly since: CalendarDate;
  readonly lastPublishedOn: CalendarDate | null;
}

/**
 * A periodic item: published in the running period, overdue when the period before ended without one, else due by the end of this one.
 * Null for items that are not periodic.
 */
export function periodState(item: CatalogueItem, { asOf, since, lastPublishedOn }: PeriodQuestion): PeriodicState | null {
  const months = monthsOfPeriod(item);
  if (months === null) return null;
  const start = startOfPeriod(asOf, months);
  const before = firstDay(addMonths(start, -months));
  if (lastPublishedOn !== null && lastPublishedOn >= firstDay(start)) return { state: 'published', dueOn: null };
  const missed = before >= since && before >= item.validFrom && (lastPublishedOn === null || lastPublishedOn < before);
  if (missed) return { state: 'overdue', dueOn: addDays(firstDay(start), -1) };
  return { state: 'due', dueOn: lastDay(addMonths(start, months - 1)) };
}

/** The next fixed day of the year an item names (年度报告 1月31日), or null. */
export function fixedDue(item: CatalogueItem, asOf: CalendarDate): CalendarDate | null {
  const by = item.limit.also?.find((further) => further.by !== undefined)?.by;
  if (by === undefined) return null;
  const year = Number(asOf.slice(0, 4));
  const dates = [year, year + 1].map((one) => parseDate(`${String(one)}-${by}`)).flatMap((one) => (one.ok ? [one.value] : []));
  return dates.find((date) => date >= asOf) ?? null;
}
