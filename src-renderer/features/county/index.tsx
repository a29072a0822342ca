import { useState } from 'react';
import type { CountyStatus } from '../../../src-bridge/schemas/county';
import type { UnitProfile } from '../../../src-domain/unit/types';
import { countyText as text, type CountyTrouble } from '../../strings/county';
import { useSettings } from '../../store';
import { useBridge } from '../../shell/bridge';
import { go, href, useRoute } from '../../shell/router';
import { Button, LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { Tabs } from '../../ui/Tabs';
import { Import } from './Import';
import { Issue } from './issue';
import { Keys } from './Keys';
import { Month } from './Month';
import { Proposals } from './Proposals';
import { Trouble } from './Trouble';
import { useCounty } from './useCounty';
import { useImport } from './useImport';
import './county.css';

const tabs = ['import', 'month', 'proposals', 'keys', 'issue'] as const;
type Tab = (typeof tabs)[number];
type Take = (status: CountyStatus) => void;
type Again = () => void;

function Start({ unit, onStarted }: { unit: UnitProfile; onStarted: Take }) {
  const bridge = useBridge();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<CountyTrouble>();
  const start = async () => {
    setBusy(true);
    const reply = await bridge.countyStart({ county: unit.county });
    setBusy(false);
    if (reply.ok) onStarted(reply.value);
    else setTrouble(reply.error.code);
  };
  return (
    <div className="stack">
      <Trouble code={trouble} />
      <Sheet>
        <EmptyState
          title={text.start.title}
          action={
            <Button kind="primary" busy={busy} onClick={() => void start()}>
              {text.start.go(unit.county.name)}
            </Button>
          }
        >
          {text.start.what(unit.county.name)}
        </EmptyState>
      </Sheet>
    </div>
  );
}

function Started({ status, onStatus, onChanged }: { status: CountyStatus; onStatus: Take; onChanged: Again }) {
  const { path } = useRoute();
  // Without keys the first thing to do is to enrol. Decided once: the page must not jump away when the first key is in.
  const [first] = useState<Tab>(status.keys.length === 0 ? 'keys' : 'import');
  const tab = tabs.find((each) => each === path[0]) ?? first;
  // Above the tabs, so that a look at the month does not lose the results.
  const importing = useImport();
  const shown = tabs.map((id) => ({ id, label: text.tabs[id] }));
  return (
    <Tabs label={text.tabsLabel} tabs={shown} active={tab} onChange={(to) => go('county', [to])}>
      <div>
        {tab === 'import' ? <Import status={status} importing={importing} /> : null}
        {tab === 'month' ? <Month status={status} /> : null}
        {tab === 'proposals' ? <Proposals /> : null}
        {tab === 'keys' ? <Keys status={status} onStatus={onStatus} /> : null}
        {tab === 'issue' ? <Issue status={status} onChanged={onChanged} /> : null}
      </div>
    </Tabs>
  );
}

/** 县级: what the county office does with the packages of its units. */
export default function CountyPage() {
  const unit = useSettings()?.unit;
  const { county, take, look } = useCounty();
  if (unit === undefined || county === undefined) return null;
  if (unit.kind !== 'county-office')
    return (
      <Page title={text.title}>
        <Sheet>
          <EmptyState title={text.notOffice} action={<LinkButton href={href('settings')}>{text.toSettings}</LinkButton>}>
            {text.notOfficeWhat}
          </EmptyState>
        </Sheet>
      </Page>
    );
  return (
    <Page title={text.title}>
      {'trouble' in county ? (
        <Trouble code={county.trouble} />
      ) : county.status.county === null ? (
        <Start unit={unit} onStarted={take} />
      ) : (
        <Started status={county.status} onStatus={take} onChanged={look} />
      )}
    </Page>
  );
}
