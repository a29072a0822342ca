import { standsUnder } from '../../../src-domain/catalogue/versions/standing';
import { catalogueText as text } from '../../strings/catalogue';
import { go, href, useRoute } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page, Split } from '../../ui/Page';
import { Sheet } from '../../ui/Sheet';
import { Tabs } from '../../ui/Tabs';
import { FlowLine } from './flows/FlowLine';
import { ExcelBar, Exported } from './import/ExportExcel';
import { useExport } from './import/useExport';
import { ItemFacts } from './ItemFacts';
import { ItemList } from './ItemList';
import { ListLinks, ProposeChange } from './ListLinks';
import { places } from './places';
import { LawNotices } from './promises/LawNotices';
import { NilSheet } from './promises/NilSheet';
import { PostingSheet } from './promises/PostingSheet';
import { PromiseSheet } from './promises/PromiseSheet';
import { Standing } from './Standing';
import { ItemAddress } from './village/ItemAddress';
import { useCoverage, type CoverageView, type StandingItem } from './useCoverage';
import './catalogue.css';
import './promises/promises.css';

type Tab = keyof typeof text.tabs;

const tabs = (Object.keys(text.tabs) as Tab[]).map((id) => ({ id, label: text.tabs[id] }));

const inTab = (tab: Tab, { own }: StandingItem): boolean => tab === 'all' || own === (tab === 'own');

function List({ view, tab }: { view: CoverageView; tab: Tab }) {
  const exporting = useExport();
  const own = view.items.filter((each) => each.own).length;
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle(own, view.items.length - own, view.catalogue.version)}
      actions={<ExcelBar exporting={exporting} />}
    >
      <ListLinks />
      <Exported state={exporting.state} />
      <Tabs label={text.tabsLabel} tabs={tabs} active={tab} onChange={(to) => go('catalogue', [], { query: { range: to } })}>
        <ItemList key={tab} items={view.items.filter((each) => inTab(tab, each))} />
      </Tabs>
      <p className="small muted">
        {text.sample}
        {view.catalogue.tail}
      </p>
    </Page>
  );
}

function Item({ view, found }: { view: CoverageView; found: StandingItem }) {
  const { item } = found;
  const records = view.ledger.records.filter((record) => standsUnder(view.versions, record) === item.id);
  return (
    <Page
      title={`${item.id} ${item.level2}`}
      status={<Standing item={found} />}
      actions={
        <span className="row">
          <ProposeChange item={item} />
          <LinkButton href={href('catalogue')}>{text.back}</LinkButton>
        </span>
      }
    >
      <Split
        main={
          <div className="stack">
            <LawNotices item={item} laws={view.promises.clock.laws} />
            <PromiseSheet item={item} records={records} view={view.promises} />
            <PostingSheet item={item} records={records} view={view.promises} />
            {found.own ? <NilSheet item={item} records={records} confirmations={view.confirmations} /> : null}
          </div>
        }
        side={
          <Sheet>
            <ItemFacts item={item} />
            <FlowLine item={item.id} />
          </Sheet>
        }
        sideWidth="340px"
      />
    </Page>
  );
}

function NoItem({ title, what }: { title: string; what: string }) {
  return (
    <Page title={text.title}>
      <EmptyState title={title} action={<LinkButton href={href('settings')}>{text.toSettings}</LinkButton>}>
        {what}
      </EmptyState>
    </Page>
  );
}

/** 目录: all items and how each stands, or one item whole. */
export default function CataloguePage() {
  const view = useCoverage();
  const { path, query } = useRoute();
  const [id, ...rest] = path;
  const Place = id === undefined ? undefined : places[id];
  if (Place !== undefined) return <Place path={rest} />;
  if (view === undefined) return null;
  if (view === null) return <NoItem title={text.notLoaded} what={text.notLoadedWhat} />;
  if (id === undefined) return <List view={view} tab={tabs.find((each) => each.id === query.get('range'))?.id ?? 'own'} />;
  const found = view.items.find(({ item }) => item.id === id);
  return found === undefined ? (
    <ItemAddress id={id} otherwise={<NoItem title={text.unknown(id)} what={text.sample} />} />
  ) : (
    <Item view={view} found={found} />
  );
}
