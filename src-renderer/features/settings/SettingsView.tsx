import type { ReactNode } from 'react';
import { settingsText } from '../../strings/settings';
import { Page } from '../../ui/Page';
import { Tabs } from '../../ui/Tabs';
import './settings.css';

export const settingsTabs = ['unit', 'officers', 'key', 'data', 'offices', 'desk'] as const;

export type SettingsTab = (typeof settingsTabs)[number];

interface SettingsViewProps {
  active: SettingsTab;
  onTab: (tab: SettingsTab) => void;
  children: ReactNode;
}

export function SettingsView({ active, onTab, children }: SettingsViewProps) {
  return (
    <Page title={settingsText.title} width="read">
      <Tabs
        label={settingsText.tabsLabel}
        tabs={settingsTabs.map((id) => ({ id, label: settingsText.tabs[id] }))}
        active={active}
        onChange={onTab}
      >
        <div className="settings-panel">{children}</div>
      </Tabs>
    </Page>
  );
}
