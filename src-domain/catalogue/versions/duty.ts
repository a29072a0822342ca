import type { CalendarDate } from '../../kernel/calendarDate';
import type { CatalogueItem } from '../types';
import { itemAt, type CatalogueVersions } from './history';

/**
 * Since when an item asks for the same periods of the same 主体: a new version that changes anything else neither restarts the count
 * nor wipes out a period that was missed.
 */
export function dutySince(versions: CatalogueVersions, item: CatalogueItem): CalendarDate {
  let [since, now] = [item.validFrom, item];
  for (let place = 1; place < versions.known.length; place += 1) {
    const before = itemAt(versions, place, numberBefore(versions, place, now.id));
    if (before === null || !sameDuty(before, now)) break;
    now = before;
    if (before.validFrom < since) since = before.validFrom;
  }
  return since;
}

const sameDuty = (one: CatalogueItem, other: CatalogueItem): boolean =>
  one.limit.unit === other.limit.unit && one.limit.n === other.limit.n && one.subject === other.subject;

/** The number an item had in the version at `place`, by the one it has in the version after. */
function numberBefore({ known }: CatalogueVersions, place: number, id: string): string {
  const moved = [...(known[place - 1]?.renumbered ?? [])].find(([, to]) => to === id);
  return moved?.[0] ?? id;
}
