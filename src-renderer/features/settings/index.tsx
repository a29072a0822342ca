import type { ReactNode } from 'react';
import type { Officer, UnitProfile } from '../../../src-domain/unit/types';
import { useHostInfo } from '../../shell/bridge';
import { useCalendarSource } from '../../shell/calendar';
import { go, useRoute } from '../../shell/router';
import { useCatalogue, useOfficers, useSettings, useStore } from '../../store';
import { DataSheet } from './DataSheet';
import { DeskSheet } from './DeskSheet';
import { KeySheets } from './KeySheets';
import { OfficerSheet } from './OfficerSheet';
import { OfficesPanel } from './offices/OfficesPanel';
import { SettingsView, settingsTabs, type SettingsTab } from './SettingsView';
import { UnitSheet } from './UnitSheet';

const isTab = (text: string | undefined): text is SettingsTab => settingsTabs.some((tab) => tab === text);

function useTab(): SettingsTab {
  const [tab] = useRoute().path;
  return isTab(tab) ? tab : 'unit';
}

const contactOf = (officers: readonly Officer[], unit: UnitProfile) => {
  const handler = officers.find(({ active, roles }) => active && roles.includes('handler'));
  return { name: handler?.name ?? '', phone: handler?.phone ?? unit.phones[0] ?? '' };
};

/** Facts of the unit, its people, its key, its books and this machine. */
export default function SettingsPage() {
  const tab = useTab();
  const store = useStore();
  const info = useHostInfo();
  const settings = useSettings();
  const officers = useOfficers();
  const catalogue = useCatalogue();
  const calendar = useCalendarSource();
  const panel = (): ReactNode => {
    const unit = settings?.unit;
    if (unit === undefined || officers === undefined) return null;
    switch (tab) {
      case 'unit':
        return <UnitSheet unit={unit} onSave={(next) => void store.settings.change({ unit: next })} />;
      case 'officers':
        return <OfficerSheet officers={officers} onSave={(officer) => void store.officers.keep(officer)} />;
      case 'key':
        return <KeySheets unit={unit} contact={contactOf(officers, unit)} />;
      case 'data':
        return catalogue ? (
          <DataSheet
            unit={unit}
            catalogue={catalogue}
            calendar={calendar}
            localCalendar={settings?.localCalendar ?? calendar.local?.appliedByDefault ?? false}
            onLocalCalendar={(localCalendar) => void store.settings.change({ localCalendar })}
          />
        ) : null;
      case 'offices':
        return <OfficesPanel table={settings?.offices ?? null} onChange={(offices) => store.settings.change({ offices })} />;
      case 'desk':
        return (
          <DeskSheet info={info} size={settings?.typeSize ?? 'normal'} onSize={(typeSize) => void store.settings.change({ typeSize })} />
        );
    }
  };
  return (
    <SettingsView active={tab} onTab={(next) => go('settings', next, { replace: true })}>
      {panel()}
    </SettingsView>
  );
}
