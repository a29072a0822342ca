import type { UnitProfile } from '../../../../src-domain/unit/types';
import { href, useRoute } from '../../../shell/router';
import { useCatalogue, useSettings } from '../../../store';
import { flowsText as text } from '../../../strings/flows';
import { LinkButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { ChartEdit } from './ChartEdit';
import { ChartList } from './ChartList';
import { useCharts, type ChartEntry } from './charts';
import { ChartView } from './ChartView';
import './flows.css';

function One({ entry, edit, unit }: { entry: ChartEntry | undefined; edit: boolean; unit: UnitProfile }) {
  const first = entry?.draft ?? entry?.chart ?? null;
  if (edit && first !== null) return <ChartEdit key={first.id} first={first} unit={unit} />;
  if (!edit && entry !== undefined && entry.chart !== null)
    return <ChartView key={entry.id} chart={entry.chart} general={entry.general} unit={unit} />;
  return (
    <Page title={text.title}>
      <EmptyState title={text.unknown} action={<LinkButton href={href('catalogue', ['flows'])}>{text.back}</LinkButton>}>
        {text.unknownWhat}
      </EmptyState>
    </Page>
  );
}

/** 公开流程图: all of them, or one whole, or one in the making. */
export function Flows({ path: [id, ...rest] }: { path: readonly string[] }) {
  const entries = useCharts();
  const [catalogue, settings] = [useCatalogue(), useSettings()];
  const { query } = useRoute();
  if (entries === undefined || catalogue === undefined || settings?.unit === undefined) return null;
  if (id === undefined) return <ChartList entries={entries} catalogue={catalogue} wanted={query.get('item')} />;
  return <One entry={entries.find((entry) => entry.id === id)} edit={rest[0] === 'edit'} unit={settings.unit} />;
}
