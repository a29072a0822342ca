import { deadline } from '../calendar/deadline';
import type { Deadline, LimitUnit, WorkingCalendar } from '../calendar/types';
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
 * When something formed on a day must be public: by its item's own limit, by 20 working days without an item, and without a date
 * (null) where the item says 及时 or names a period.
 */
export function publicationDeadline(calendar: WorkingCalendar, formedOn: CalendarDate, item: CatalogueItem | null): Deadline | null {
  if (item === null) return deadline(calendar, { from: formedOn, ...general });
  const unit = limitUnit(item.limit.unit);
  return unit === null || item.limit.n === null ? null : deadline(calendar, { from: formedOn, days: item.limit.n, unit });
}
