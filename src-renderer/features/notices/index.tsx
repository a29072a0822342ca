import type { ComponentType } from 'react';
import { itemForRecord } from '../../../src-domain/catalogue/versions/standing';
import { channelsText } from '../../strings/channels';
import { noticesText as text } from '../../strings/notices';
import { wallCheckText } from '../../strings/wallCheck';
import { useCatalogueVersions, useLedger, usePostings, useSettings } from '../../store';
import { href, useRoute, go } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { Tabs } from '../../ui/Tabs';
import { Board } from './Board';
import { BoardsTab } from './boards/BoardsTab';
import { CheckPage } from './check/CheckPage';
import { History } from './History';
import { JustHungProvider } from './justHung';
import { PostingPage } from './posting/PostingPage';
import { RecordList } from './RecordList';
import { RosterPlace } from './rosters';
import { RosterList } from './rosters/RosterList';
import { SheetDesk } from './SheetDesk';
import { WallTab } from './wall/WallTab';
import './notices.css';

const tabs = ['records', 'rosters', 'board', 'boards', 'wall', 'history'] as const;
type Tab = (typeof tabs)[number];

const tabOf = (word: string | undefined): Tab => tabs.find((each) => each === word) ?? 'records';

const pages: { readonly [Id in Tab]: ComponentType } = {
  records: RecordList,
  rosters: RosterList,
  board: Board,
  boards: BoardsTab,
  wall: WallTab,
  history: History,
};

function Lists({ tab }: { tab: Tab }) {
  const hanging = usePostings()?.filter(({ takenDownOn }) => takenDownOn === null).length ?? 0;
  const Shown = pages[tab];
  const shown = tabs.map((id) => ({ id, label: text.tabs[id], ...(id === 'board' && hanging > 0 ? { count: hanging } : {}) }));
  return (
    <Page
      title={text.title}
      actions={
        <>
          <LinkButton href={href('channels')}>{channelsText.title}</LinkButton>
          <LinkButton href={href('notices', ['check'])}>{wallCheckText.open}</LinkButton>
        </>
      }
    >
      <Tabs label={text.tabsLabel} tabs={shown} active={tab} onChange={(to) => go('notices', to === 'records' ? [] : [to])}>
        <Sheet padding="tight">
          <Shown />
        </Sheet>
      </Tabs>
    </Page>
  );
}

function OneSheet({ id }: { id: string }) {
  const [ledger, versions, settings] = [useLedger(), useCatalogueVersions(), useSettings()];
  if (ledger === undefined || versions === undefined || settings === undefined) return null;
  const record = ledger?.records.find((each) => each.id === id);
  if (record === undefined || settings.unit === undefined)
    return (
      <Page title={text.sheetTitle}>
        <Sheet>
          <EmptyState title={text.unknown} action={<LinkButton href={href('notices')}>{text.back}</LinkButton>}>
            {text.unknownWhat}
          </EmptyState>
        </Sheet>
      </Page>
    );
  const item = versions === null ? null : itemForRecord(versions, record);
  return <SheetDesk key={id} record={record} unit={settings.unit} item={item} />;
}

function Place() {
  const { path } = useRoute();
  const [place, id, part] = path;
  if (place === 'check') return <CheckPage />;
  if (place === 'posting' && id !== undefined) return <PostingPage id={id} part={part} />;
  if (place === 'rosters' && id !== undefined) return <RosterPlace id={id} part={part} />;
  return place === 'sheet' && id !== undefined ? <OneSheet id={id} /> : <Lists tab={tabOf(place)} />;
}

/** 公开栏: what can be posted, what hangs, what came down; or one sheet in the making. */
export default function NoticesPage() {
  return (
    <JustHungProvider>
      <Place />
    </JustHungProvider>
  );
}
