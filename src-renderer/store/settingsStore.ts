import type { CalendarSource } from '../../src-domain/calendar/types';
import type { GuideFacts, RegistersMade } from '../../src-domain/catalogue/registers/types';
import type { SupervisionRules } from '../../src-domain/catalogue/supervision';
import type { PublicationDays } from '../../src-domain/catalogue/village/publicationDay';
import type { Village } from '../../src-domain/catalogue/village/villages';
import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import type { TrustList } from '../../src-domain/packages/trustList';
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
  /** The county's calendar, when one was taken in after this program was made; null: the shipped one. */
  readonly calendar: CalendarSource | null;
  /** The county's rules of cards; null: the shipped ones. */
  readonly supervision: SupervisionRules | null;
  /** The county's keys, its own compared by fingerprint; county packages are checked against them. */
  readonly countyTrust: TrustList | null;
  /** Villages whose boards the unit looks after, those given up included. */
  readonly villages: readonly Village[];
  /** Fixed days of publication for village boards (固定公布日); absent: the end of each period. */
  readonly villageDays: PublicationDays;
  /** What the guide (政府信息公开指南) says beyond the unit's own facts. */
  readonly guide: GuideFacts;
  /** When guide and directory were last generated, and what stood in them. */
  readonly registers: RegistersMade;
  /** When 今日 was opened, and the visit before: RFC 3339 instants, `Z`. */
  readonly visits: { readonly now: string; readonly before: string | null };
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
