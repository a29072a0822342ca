import type { Brand } from '../kernel/brand';
import { addDays, type CalendarDate } from '../kernel/calendarDate';
import { addMonths, firstDay, lastDay, monthOf, parseMonth, yearOf, type Month } from '../kernel/month';
import type { CatalogueItem, ItemLimit } from './types';

/** A period by name: `2026-10`, `2026-Q4`, `2026-H2`, `2026`; others by their first and last month (`2026-09..2026-10`). */
export type Period = Month | Brand<string, 'Period'>;

/** A period with its first and last day, both inside. */
export interface PeriodSpan {
  readonly id: Period;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Months of one period of a limit (每月 1, 每季度 3, 每年 12); null for limits that are not periodic. */
export function monthsOfPeriod({ unit, n }: Pick<ItemLimit, 'unit' | 'n'>): number | null {
  if (unit === 'month') return n ?? 1;
  return unit === 'quarter' ? 3 * (n ?? 1) : null;
}

function nameOf(start: Month, months: number): Period {
  const [year, at] = [yearOf(start), Number(start.slice(5)) - 1];
  if (months === 1) return start;
  if (months === 3) return `${String(year)}-Q${String(at / 3 + 1)}` as Period;
  if (months === 6) return `${String(year)}-H${String(at / 6 + 1)}` as Period;
  return (months === 12 ? String(year) : `${start}..${addMonths(start, months - 1)}`) as Period;
}

const spanFrom = (start: Month, months: number): PeriodSpan => ({
  id: nameOf(start, months),
  first: firstDay(start),
  last: lastDay(addMonths(start, months - 1)),
});

/** The period of so many months that a day lies in; periods begin with January. */
export function periodAt(date: CalendarDate, months: number): PeriodSpan {
  const at = monthOf(date);
  return spanFrom(addMonths(at, -((Number(at.slice(5)) - 1) % months)), months);
}

/** Periods of so many months that began on or after `since` and before `asOf`, and the one `asOf` lies in; oldest first. */
export function periodsSince(since: CalendarDate, asOf: CalendarDate, months: number): readonly PeriodSpan[] {
  const found: PeriodSpan[] = [];
  for (let span = periodAt(asOf, months); found.length === 0 || span.first >= since; span = periodAt(addDays(span.first, -1), months))
    found.push(span);
  return found.reverse();
}

const monthsNamed: readonly [RegExp, number, (at: number) => number][] = [
  [/^(\d{4})-Q([1-4])$/, 3, (at) => 3 * at - 2],
  [/^(\d{4})-H([12])$/, 6, (at) => 6 * at - 5],
  [/^(\d{4})()$/, 12, () => 1],
];

function namedSpan(id: string): PeriodSpan | null {
  for (const [shape, months, startOf] of monthsNamed) {
    const [, year, at] = shape.exec(id) ?? [];
    const start = parseMonth(`${year ?? ''}-${String(startOf(Number(at))).padStart(2, '0')}`);
    if (year !== undefined && start.ok) return spanFrom(start.value, months);
  }
  return null;
}

/** First and last day of a period by its name; null for a name that is none. */
export function spanOf(id: string): PeriodSpan | null {
  const [from, to] = id.split('..').map(parseMonth);
  if (from?.ok !== true) return namedSpan(id);
  const end = to?.ok === true ? to.value : from.value;
  return { id: id as Period, first: firstDay(from.value), last: lastDay(end) };
}

/** Whether a period holds the whole of another one: a quarter its months, a year its quarters. */
export function covers(outer: Period, inner: PeriodSpan): boolean {
  if (outer === inner.id) return true;
  const span = spanOf(outer);
  return span !== null && span.first <= inner.first && span.last >= inner.last;
}

/** The period "nothing occurred" is said of: an item's own period, else the month. */
export const nilPeriodAt = (item: CatalogueItem, date: CalendarDate): PeriodSpan => periodAt(date, monthsOfPeriod(item.limit) ?? 1);
