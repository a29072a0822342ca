import type { Bridge } from '../../../src-bridge/contract';
import type { ScreeningContextArgs } from '../../../src-bridge/schemas/intake';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { OfficeTable } from '../../../src-domain/screening/offices/types';
import type { Officer, UnitProfile } from '../../../src-domain/unit/types';
import { useBridge } from '../../shell/bridge';
import { useOfficers, useSettings, useStore, type Store } from '../../store';
import { useToday } from '../../ui/today';

/** Who reviews here, on which day, and with what. */
export interface Office {
  readonly unit: UnitProfile;
  readonly officers: readonly Officer[];
  readonly today: CalendarDate;
  readonly bridge: Bridge;
  readonly store: Store;
  /** What every reading of a file is told. */
  readonly context: ScreeningContextArgs;
}

/** What every reading of a file is told of the office as it is set up now. */
const contextOf = (unit: UnitProfile, offices: OfficeTable | null, today: CalendarDate): ScreeningContextArgs => ({
  asOf: today,
  whitelist: [...unit.phones],
  channel: 'website',
  ...(offices === null ? {} : { offices: { issuedOn: offices.issuedOn, holders: [...offices.holders] } }),
});

/** Undefined while the settings are read. */
export function useOffice(): Office | undefined {
  const settings = useSettings();
  const unit = settings?.unit;
  const officers = useOfficers();
  const today = useToday();
  const bridge = useBridge();
  const store = useStore();
  if (unit === undefined || officers === undefined) return undefined;
  const context = contextOf(unit, settings?.offices ?? null, today);
  return { unit, officers, today, bridge, store, context };
}
