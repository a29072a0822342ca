import { useState } from 'react';
import type { CatalogueDifference } from '../../../../src-domain/catalogue/versions/difference';
import type { Effect } from '../../../../src-domain/catalogue/versions/effects';
import { versionsText as text } from '../../../strings/versions';
import { Tabs } from '../../../ui/Tabs';
import { ChangedList } from './ChangedList';
import { EffectTable } from './EffectTable';
import { ItemLines } from './ItemLines';
import './versions.css';

type Tab = keyof typeof text.candidate.tabs;

interface DifferencesProps {
  found: CatalogueDifference;
  /** What happens to open promises; left out where nothing is to be decided any more. */
  effects?: readonly Effect[];
}

const touched = (effects: readonly Effect[]): number => effects.filter(({ code }) => code !== 'stays').length;

/** How a version differs from the one before: counts as tabs, each opens its list. */
export function Differences({ found, effects }: DifferencesProps) {
  const counts: Partial<Record<Tab, number>> = {
    changed: found.changed.length,
    added: found.added.length,
    retired: found.retired.length,
    ...(effects === undefined ? {} : { effects: touched(effects) }),
  };
  const tabs = (Object.keys(counts) as Tab[]).map((id) => ({ id, label: text.candidate.tabs[id], count: counts[id] ?? 0 }));
  const [tab, setTab] = useState<Tab>(tabs.find(({ count }) => count > 0)?.id ?? 'changed');
  return (
    <Tabs label={text.candidate.lists} tabs={tabs} active={tab} onChange={setTab}>
      {tab === 'changed' ? <ChangedList changed={found.changed} /> : null}
      {tab === 'added' ? <ItemLines key="added" items={found.added} words={text.added} /> : null}
      {tab === 'retired' ? <ItemLines key="retired" items={found.retired} words={text.retired} /> : null}
      {tab === 'effects' && effects !== undefined ? <EffectTable effects={effects} /> : null}
    </Tabs>
  );
}
