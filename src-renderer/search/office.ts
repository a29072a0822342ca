import { shippedCalendar } from '../../src-bridge/resources/calendar';
import { supervision } from '../../src-bridge/resources/supervision';
import type { WorkingCalendar } from '../../src-domain/calendar/types';
import { workingCalendar } from '../../src-domain/calendar/workingCalendar';
import type { SupervisionRules } from '../../src-domain/catalogue/supervision';
import type { Catalogue, CatalogueItem } from '../../src-domain/catalogue/types';
import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import type { UnitProfile } from '../../src-domain/unit/types';
import type { StoreReader } from '../store/storeReader';

/** What every entry is judged by. */
export interface Office {
  readonly today: CalendarDate;
  readonly unit: UnitProfile;
  readonly since: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly rules: SupervisionRules;
  readonly catalogue: Catalogue;
  readonly village: Catalogue | undefined;
  readonly items: ReadonlyMap<string, CatalogueItem>;
  /** Text of the settings it was made with: others do not change what is found. */
  readonly madeWith: string;
}

/** Undefined before the unit is set up. */
export async function readOffice(store: StoreReader, today: CalendarDate): Promise<Office | undefined> {
  const { unit, since, localCalendar, calendar, supervision: rules } = await store.settings();
  const catalogue = await store.catalogue();
  if (unit === undefined || since === undefined || catalogue === undefined) return undefined;
  return {
    today,
    unit,
    since,
    calendar: workingCalendar(calendar ?? shippedCalendar, localCalendar),
    rules: rules ?? supervision,
    catalogue,
    village: await store.village(),
    items: new Map(catalogue.items.map((item) => [item.id, item])),
    madeWith: JSON.stringify([unit, since, localCalendar, calendar, rules]),
  };
}

/** Settings that change how things stand; what 今日 was opened at does not. */
export async function settingsText(store: StoreReader): Promise<string> {
  const { unit, since, localCalendar, calendar, supervision: rules } = await store.settings();
  return JSON.stringify([unit, since, localCalendar, calendar, rules]);
}
