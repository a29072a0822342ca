import type { Bridge } from '../../../src-bridge/contract';
import type { ScreeningContextArgs } from '../../../src-bridge/schemas/intake';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
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

/** Undefined while the settings are read. */
export function useOffice(): Office | undefined {
  const unit = useSettings()?.unit;
  const officers = useOfficers();
  const today = useToday();
  const bridge = useBridge();
  const store = useStore();
  if (unit === undefined || officers === undefined) return undefined;
  return { unit, officers, today, bridge, store, context: { asOf: today, whitelist: [...unit.phones], channel: 'website' } };
}
