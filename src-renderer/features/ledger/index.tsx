import type { Ledger } from '../../../src-domain/ledger/types';
import { useLedger, useStore } from '../../store';
import { ledgerText as text } from '../../strings/ledger';
import { go, useRoute } from '../../shell/router';
import { Page } from '../../ui/Page';
import { Tabs } from '../../ui/Tabs';
import { CasesBook, ComplaintsBook, MeetingsBook, OrganisationBook, RequestsBook, ResponsesBook } from './Books';
import { RecordsTab } from './RecordsTab';
import { isShown, newestFirst, type Shown } from './shownEntries';
import { isAmong, useItemsAsked } from './itemsAsked';
import { ShownLine } from './ShownLine';
import { useShown } from './useShown';
import './ledger.css';

type Tab = keyof typeof text.tabs;

const tabs = (Object.keys(text.tabs) as Tab[]).map((id) => ({ id, label: text.tabs[id] }));
const tabOf = (asked: string | undefined): Tab => tabs.find(({ id }) => id === asked)?.id ?? 'records';

function Records({ ledger, shown }: { ledger: Ledger; shown: Shown }) {
  const { ledger: store } = useStore();
  const asked = useRoute().query.get('record');
  const among = useItemsAsked();
  const records = ledger.records.filter(
    (each) => isAmong(among, each) && isShown(shown, each.id, [each.formedOn, ...each.publications.map(({ on }) => on)]),
  );
  return (
    <RecordsTab
      key={asked}
      asked={asked}
      records={newestFirst(records, ({ indexNumber }) => indexNumber)}
      onPut={(record) => store.records.keep(record)}
    />
  );
}

function Book({ tab, ledger, shown }: { tab: Tab; ledger: Ledger; shown: Shown }) {
  switch (tab) {
    case 'records':
      return <Records ledger={ledger} shown={shown} />;
    case 'responses':
      return <ResponsesBook ledger={ledger} shown={shown} />;
    case 'meetings':
      return <MeetingsBook ledger={ledger} shown={shown} />;
    case 'requests':
      return <RequestsBook ledger={ledger} shown={shown} />;
    case 'cases':
      return <CasesBook ledger={ledger} shown={shown} />;
    case 'complaints':
      return <ComplaintsBook ledger={ledger} shown={shown} />;
    case 'organisation':
      return <OrganisationBook ledger={ledger} shown={shown} />;
  }
}

function LedgerBooks({ ledger }: { ledger: Ledger }) {
  const tab = tabOf(useRoute().path[0]);
  const shown = useShown(ledger);
  const change = (to: Tab) => go('ledger', [to], shown.period === null ? {} : { query: { period: shown.period } });
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      <Tabs label={text.tabsLabel} tabs={tabs} active={tab} onChange={change}>
        <div className="stack">
          {tab === 'organisation' ? null : <ShownLine shown={shown} tab={tab} />}
          <Book tab={tab} ledger={ledger} shown={shown} />
        </div>
      </Tabs>
    </Page>
  );
}

/** 台账: every book of the ledger, by month or by the figure of the return that counts it. */
export default function LedgerPage() {
  const ledger = useLedger();
  return ledger === undefined || ledger === null ? null : <LedgerBooks ledger={ledger} />;
}
