import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import type { OfficeTable } from '../../src-domain/screening/offices/types';
import type { UnitProfile } from '../../src-domain/unit/types';
import type { DeskDatabase } from './database';

/** What is set once. Absent until somebody has set it. */
export interface DeskSettings {
  readonly unit: UnitProfile;
  /** The day set-up was finished: from here on the unit keeps its ledger in the desk. */
  readonly since: CalendarDate;
  /** Whether 开斋节 and 古尔邦节 count as days off here. */
  readonly localCalendar: boolean;
  readonly typeSize: 'normal' | 'large';
  /** The county's list of leaders in force; null when it was taken out of use. */
  readonly offices: OfficeTable | null;
}

export interface SettingsStore {
  readonly read: () => Promise<Partial<DeskSettings>>;
  /** Sets what is named and leaves the rest. */
  readonly change: (change: Partial<DeskSettings>) => Promise<void>;
}

export const settingsStore = (db: DeskDatabase): SettingsStore => ({
  read: async () => {
    const rows = await db.settings.toArray();
    // Only `change` writes this table, so names and values belong together.
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  },
  change: async (change) => {
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    await db.settings.bulkPut(given.map(([key, value]) => ({ key, value })));
  },
});
