import { useMemo } from 'react';
import { channelsText as text } from '../../strings/channels';
import { useChannelTexts, useDocument, useLedger, useSettings } from '../../store';
import { go, href, useRoute } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { Tabs } from '../../ui/Tabs';
import { useToday } from '../../ui/today';
import { Backfill } from './backfill';
import { ChannelDesk } from './desk/ChannelDesk';
import type { CheckedBy } from './desk/readApproved';
import { Issue } from './gazette';
import { IssueList } from './gazette/IssueList';
import { RecordTable } from './RecordTable';
import './channels.css';

const tabs = ['records', 'published', 'gazette'] as const;
type Tab = (typeof tabs)[number];

const tabOf = (word: string | undefined): Tab => tabs.find((each) => each === word) ?? 'records';

function Lists({ tab }: { tab: Tab }) {
  return (
    <Page title={text.title}>
      <Tabs
        label={text.tabsLabel}
        tabs={tabs.map((id) => ({ id, label: text.tabs[id] }))}
        active={tab}
        onChange={(to) => go('channels', to === 'records' ? [] : [to])}
      >
        {tab === 'published' ? (
          <Backfill />
        ) : tab === 'gazette' ? (
          <IssueList />
        ) : (
          <Sheet padding="tight">
            <RecordTable />
          </Sheet>
        )}
      </Tabs>
    </Page>
  );
}

/** What every check here is told of the office; the same object as long as nothing of it changes. */
function useCheckedBy() {
  const [settings, today] = [useSettings(), useToday()];
  const { unit, offices } = settings ?? {};
  return useMemo(() => (unit === undefined ? undefined : { unit, offices: offices ?? null, today }), [unit, offices, today]);
}

function OneRecord({ id, by }: { id: string; by: CheckedBy | undefined }) {
  const [ledger, document, texts] = [useLedger(), useDocument(id), useChannelTexts()];
  if (ledger === undefined || document === undefined || texts === undefined || by === undefined) return null;
  const record = ledger?.records.find((each) => each.id === id && each.attribute === 'proactive');
  if (record === undefined)
    return (
      <Page title={text.title}>
        <Sheet>
          <EmptyState title={text.unknown} action={<LinkButton href={href('channels')}>{text.back}</LinkButton>}>
            {text.unknownWhat}
          </EmptyState>
        </Sheet>
      </Page>
    );
  return <ChannelDesk key={id} record={record} document={document} texts={texts} by={by} />;
}

/** 发布: one record for every channel; many that are out; the gazette. */
export default function ChannelsPage() {
  const { path } = useRoute();
  const [place, id] = path;
  const by = useCheckedBy();
  if (place === 'record' && id !== undefined) return <OneRecord id={id} by={by} />;
  return place === 'gazette' && id !== undefined ? <Issue id={id} by={by} /> : <Lists tab={tabOf(place)} />;
}
