import { useMemo, useState } from 'react';
import { directoryYears } from '../../../../src-domain/catalogue/registers/changes';
import {
  directorySheet,
  grouped,
  volumesOf,
  type DirectoryGroup,
  type DirectoryOrder,
} from '../../../../src-domain/catalogue/registers/directory';
import { MadeFileActions } from '../../../shell/carry/MadeFileActions';
import { PaperPage } from '../../../shell/papers/PaperPage';
import { go, href, useRoute } from '../../../shell/router';
import { useStore } from '../../../store';
import { registersText as text } from '../../../strings/registers';
import { papersText } from '../../../strings/review';
import { Button, LinkButton } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { PaperPreview } from '../../../ui/PaperPreview';
import { SelectField } from '../../../ui/SelectField';
import { Tabs } from '../../../ui/Tabs';
import { WorkProgress } from '../../../ui/WorkProgress';
import { OverviewList } from './OverviewList';
import { DirectoryStanding } from './Standing';
import type { Registers } from './useRegisters';
import { useVolumes, type Making } from './useVolumes';

/** Entries of one volume: what a host prints in a few seconds and a reader can leaf through. */
const volumeSize = 500;
/** Entries of one page of the preview. */
const pageSize = 20;

type Tab = keyof typeof text.tabs;
const tabs = (Object.keys(text.tabs) as Tab[]).map((id) => ({ id, label: text.tabs[id] }));
const orders = (Object.keys(text.orders) as DirectoryOrder[]).map((value) => ({ value, label: text.orders[value] }));

const countOf = (groups: readonly DirectoryGroup[]): number => groups.reduce((sum, { entries }) => sum + entries.length, 0);

function MakingState({ making, volumes, onStop }: { making: Making | undefined; volumes: number; onStop: () => void }) {
  switch (making?.at) {
    case undefined:
      return null;
    case 'making':
      return (
        <WorkProgress label={text.making(making.what === 'pdf' ? 'PDF' : ' Word')} done={making.done} total={volumes} onCancel={onStop} />
      );
    case 'stopped':
      return <Notice tone="grey" live {...text.stopped(making.done)} />;
    case 'trouble':
      return <Notice tone="red" live {...papersText.troubles[making.trouble]} />;
    case 'made':
      return (
        <Notice
          tone="green"
          live
          what={making.names.length > 1 ? text.madeAll(making.names.length) : text.made(making.names[0] ?? '')}
          todo={
            <ul className="registers-made">
              {making.names.map((name) => (
                <li key={name} className="row">
                  {making.names.length > 1 ? <span>{name}</span> : null}
                  <MadeFileActions folder="papers" name={name} />
                </li>
              ))}
            </ul>
          }
        />
      );
  }
}

interface PreviewProps {
  registers: Registers;
  groups: readonly DirectoryGroup[];
  volume: number;
  volumes: number;
}

/** A volume twenty entries at a time: thousands of rows laid out at once would stop the page. */
function Preview({ registers, groups, volume, volumes }: PreviewProps) {
  const [asked, setPage] = useState(0);
  const pages = useMemo(() => volumesOf(groups, pageSize), [groups]);
  const at = Math.min(asked, Math.max(0, pages.length - 1));
  const sheet = directorySheet({
    unitName: registers.unit.name,
    groups: pages[at] ?? [],
    volume: volume + 1,
    volumes,
    total: registers.entries.length,
    today: registers.guide.today,
  });
  return (
    <>
      {pages.length > 1 ? <Pager at={at} pages={pages.length} total={countOf(groups)} onGo={setPage} /> : null}
      <PaperPreview label={text.preview} landscape>
        <PaperPage sheet={sheet} />
      </PaperPreview>
    </>
  );
}

function DirectoryPaper({ registers }: { registers: Registers }) {
  const { settings } = useStore();
  const { unit, entries, made, guide } = registers;
  const [order, setOrder] = useState<DirectoryOrder>('year');
  const [asked, setVolume] = useState(0);
  const volumes = useMemo(() => volumesOf(grouped(entries, order), volumeSize), [entries, order]);
  const parts = volumes.length === 0 ? [[]] : volumes;
  const volume = Math.min(asked, parts.length - 1);
  const out = () => {
    const directory = { on: guide.today, years: directoryYears(entries) };
    void settings.change({ registers: { ...made, directory } });
  };
  const { making, make, print, stop } = useVolumes({ unit, volumes: parts, total: entries.length, today: guide.today }, out);
  const busy = making?.at === 'making';
  const unwritten = entries.filter(({ written }) => !written).length;
  return (
    <div className="stack">
      <DirectoryStanding registers={registers} />
      <div className="registers-tools">
        <SelectField id="directory-order" label={text.order} value={order} options={orders} onChange={setOrder} />
        {parts.length > 1 ? (
          <SelectField
            id="directory-volume"
            label={text.volume}
            value={String(volume)}
            options={parts.map((groups, at) => ({ value: String(at), label: text.volumeOf(at + 1, countOf(groups)) }))}
            onChange={(at) => setVolume(Number(at))}
          />
        ) : null}
        <span className="row">
          <Button kind="primary" disabled={busy} onClick={() => void print(volume)}>
            {parts.length > 1 ? text.printVolume : text.print}
          </Button>
          <Button disabled={busy} onClick={() => void make('docx')}>
            {parts.length > 1 ? text.docxAll : text.docx}
          </Button>
          <Button disabled={busy} onClick={() => void make('pdf')}>
            {parts.length > 1 ? text.pdfAll : text.pdf}
          </Button>
        </span>
      </div>
      <MakingState making={making} volumes={parts.length} onStop={stop} />
      {unwritten > 0 ? <p className="second">{text.unwritten(unwritten)}</p> : null}
      <Preview key={`${order} ${volume}`} registers={registers} groups={parts[volume] ?? []} volume={volume} volumes={parts.length} />
    </div>
  );
}

/** 政府信息公开目录: the paper, or the overviews one by one. */
export function DirectoryPage({ registers }: { registers: Registers }) {
  const { query } = useRoute();
  const tab = tabs.find(({ id }) => id === query.get('tab'))?.id ?? 'paper';
  return (
    <Page
      title={text.directory}
      subtitle={text.count(registers.entries.length, Math.max(1, Math.ceil(registers.entries.length / volumeSize)))}
      actions={<LinkButton href={href('catalogue', ['registers'])}>{text.back}</LinkButton>}
    >
      <Tabs
        label={text.tabsLabel}
        tabs={tabs}
        active={tab}
        onChange={(to) => go('catalogue', ['registers', 'directory'], { query: { tab: to } })}
      >
        {tab === 'paper' ? <DirectoryPaper registers={registers} /> : <OverviewList registers={registers} />}
      </Tabs>
    </Page>
  );
}
