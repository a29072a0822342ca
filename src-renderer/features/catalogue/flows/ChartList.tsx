import { flowSources } from '../../../../src-bridge/resources/flows';
import { itemOf } from '../../../../src-domain/catalogue/promises';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import { href } from '../../../shell/router';
import { flowsText as text } from '../../../strings/flows';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Page, Split } from '../../../ui/Page';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import type { ChartEntry } from './charts';
import { NewChart } from './NewChart';

function State({ chart, draft, general }: ChartEntry) {
  if (draft !== null) return <StateMark tone="yellow">{text.states.draft}</StateMark>;
  if (chart?.settledOn === undefined) return <StateMark tone="grey">{text.states.general}</StateMark>;
  return (
    <>
      <StateMark tone="green">{text.states.settled(chart.settledOn)}</StateMark>
      {general ? <div className="small muted">{text.states.changed}</div> : null}
    </>
  );
}

function Act({ entry, title }: { entry: ChartEntry; title: string }) {
  const { id, chart, draft } = entry;
  return (
    <span className="flows-acts">
      {chart === null ? null : (
        <a href={href('catalogue', ['flows', id])} aria-label={text.viewOf(title)}>
          {text.view}
        </a>
      )}
      <a href={href('catalogue', ['flows', id, 'edit'])} aria-label={draft === null ? text.editOf(title) : text.goOnOf(title)}>
        {draft === null ? text.edit : text.goOn}
      </a>
    </span>
  );
}

const titleOf = ({ chart, draft }: ChartEntry): string => (chart ?? draft)?.title ?? '';

const columnsFor = (catalogue: Catalogue | null): readonly Column<ChartEntry>[] => [
  {
    id: 'chart',
    header: text.columns.chart,
    names: true,
    cell: (entry) => (
      <>
        {titleOf(entry)}
        {entry.general || catalogue === null ? null : (
          <div className="small muted">
            {entry.id} {itemOf(catalogue, entry.id)?.level2}
          </div>
        )}
      </>
    ),
  },
  { id: 'steps', header: text.columns.steps, align: 'right', width: '4em', cell: ({ chart, draft }) => (draft ?? chart)?.steps.length },
  { id: 'state', header: text.columns.state, width: '13em', cell: (entry) => <State {...entry} /> },
  { id: 'act', header: text.columns.act, width: '9em', cell: (entry) => <Act entry={entry} title={titleOf(entry)} /> },
];

interface ChartListProps {
  entries: readonly ChartEntry[];
  catalogue: Catalogue | null;
  /** An item that a chart is wanted for. */
  wanted: string | null;
}

/** The general charts, the items' own ones, and the way to a new one. */
export function ChartList({ entries, catalogue, wanted }: ChartListProps) {
  const columns = columnsFor(catalogue);
  const table = (caption: string, rows: readonly ChartEntry[]) => (
    <Sheet title={caption} padding="tight">
      <PlainTable
        caption={caption}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        pageSize={20}
        empty={<EmptyState title={text.none}>{text.noneWhat}</EmptyState>}
      />
    </Sheet>
  );
  return (
    <Page title={text.title} subtitle={text.subtitle} actions={<LinkButton href={href('catalogue')}>{text.toCatalogue}</LinkButton>}>
      <Split
        main={
          <>
            {table(
              text.general,
              entries.filter(({ general }) => general),
            )}
            {table(
              text.own,
              entries.filter(({ general }) => !general),
            )}
            <p className="small muted">{text.sources(flowSources)}</p>
          </>
        }
        side={<NewChart entries={entries} catalogue={catalogue} wanted={wanted} />}
        sideWidth={496}
      />
    </Page>
  );
}
