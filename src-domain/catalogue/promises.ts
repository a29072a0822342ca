import { deadline } from '../calendar/deadline';
import type { Deadline, DeadlineInput, LimitUnit, WorkingCalendar } from '../calendar/types';
import type { CalendarDate } from '../kernel/calendarDate';
import type { UnitProfile } from '../unit/types';
import type { Catalogue, CatalogueItem, ItemLimitUnit } from './types';

/** 条例第二十六条: within 20 working days of being formed or changed, unless an item says otherwise. */
const general = { days: 20, unit: 'working' } as const;

/** Only items whose 主体 is the unit bind it; the others are shown for information (product.md). The name must match whole. */
export const bindsUnit = (item: CatalogueItem, unit: Pick<UnitProfile, 'subjects'>): boolean => unit.subjects.includes(item.subject);

export const itemOf = (catalogue: Catalogue, id: string | null): CatalogueItem | null =>
  catalogue.items.find((item) => item.id === id) ?? null;

/** 个工作日 or 日; null for limits that no number of days expresses. */
function limitUnit(unit: ItemLimitUnit): LimitUnit | null {
  if (unit === 'working-day') return 'working';
  return unit === 'calendar-day' ? 'calendar' : null;
}

/**
 * What the limit of something formed on a day is counted by: its item's own limit, 20 working days without an item, and nothing (null)
 * where the item says 及时 or names a period.
 */
export function publicationLimit(formedOn: CalendarDate, item: CatalogueItem | null): DeadlineInput | null {
  if (item === null) return { from: formedOn, ...general };
  const unit = limitUnit(item.limit.unit);
  return unit === null || item.limit.n === null ? null : { from: formedOn, days: item.limit.n, unit };
}

/** When something formed on a day must be public; null without a date (`publicationLimit`). */
export function publicationDeadline(calendar: WorkingCalendar, formedOn: CalendarDate, item: CatalogueItem | null): Deadline | null {
  const limit = publicationLimit(formedOn, item);
  return limit === null ? null : deadline(calendar, limit);
}
