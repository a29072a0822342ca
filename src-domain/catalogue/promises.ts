import { deadline } from '../calendar/deadline';
import { dueDay } from '../calendar/dueDays';
import type { Deadline, DeadlineInput, WorkingCalendar } from '../calendar/types';
import type { CalendarDate } from '../kernel/calendarDate';
import type { UnitProfile } from '../unit/types';
import { limitsInForce, type DayLimit, type LegalLimits } from './law';
import type { Catalogue, CatalogueItem } from './types';

/** Only items whose 主体 is the unit bind it; the others are shown for information (product.md). The name must match whole. */
export const bindsUnit = (item: CatalogueItem, unit: Pick<UnitProfile, 'subjects'>): boolean => unit.subjects.includes(item.subject);

export const itemOf = (catalogue: Catalogue, id: string | null): CatalogueItem | null =>
  catalogue.items.find((item) => item.id === id) ?? null;

/** What a limit in days is counted by, from a day on. */
const countOf = (from: CalendarDate, { n, unit }: DayLimit): DeadlineInput => ({
  from,
  days: n,
  unit: unit === 'working-day' ? 'working' : 'calendar',
});

const endOf = ({ due, earliest }: Deadline): string => due ?? earliest ?? '';

/** The due day of a limit and no more, for counting over whole books; null where nobody knows it yet. */
export function dueOf(calendar: WorkingCalendar, from: CalendarDate, limits: readonly DayLimit[]): CalendarDate | null {
  const dues = limits.flatMap((limit) => dueDay(calendar, countOf(from, limit)) ?? []);
  return dues.sort()[0] ?? null;
}

/** Limits in days of an item as far as the law bears them; 条例第二十六条 without an item; none for 及时 and periods. */
export const limitsOf = (laws: LegalLimits, item: CatalogueItem | null): readonly DayLimit[] =>
  item === null ? [laws.general] : limitsInForce(laws, item);

/** The stricter of two counts; an uncertain one stands with the earliest day it may end. */
const earlier = (one: Deadline, other: Deadline): Deadline => (endOf(other) < endOf(one) ? other : one);

/** The stricter of several limits, explained; null without one. */
export function strictest(calendar: WorkingCalendar, from: CalendarDate, limits: readonly DayLimit[]): Deadline | null {
  const counted = limits.map((limit) => deadline(calendar, countOf(from, limit)));
  return counted.length === 0 ? null : counted.reduce(earlier);
}

/** Every count that something formed on a day is held to, the strictest of which is its deadline; none where no number of days is. */
export const publicationCounts = (laws: LegalLimits, formedOn: CalendarDate, item: CatalogueItem | null): readonly DeadlineInput[] =>
  limitsOf(laws, item).map((limit) => countOf(formedOn, limit));

/**
 * When something formed on a day must be public: by its item's own limit as far as the law bears it, by 条例第二十六条 without an item,
 * and without a date (null) where the item says 及时 or names a period.
 */
export function publicationDeadline(
  calendar: WorkingCalendar,
  formedOn: CalendarDate,
  item: CatalogueItem | null,
  laws: LegalLimits,
): Deadline | null {
  return strictest(calendar, formedOn, limitsOf(laws, item));
}
