import { useState } from 'react';
import { generalFlows } from '../../../../src-bridge/resources/flows';
import type { FlowChart } from '../../../../src-domain/catalogue/flow/types';
import type { Catalogue } from '../../../../src-domain/catalogue/types';
import { go } from '../../../shell/router';
import { useStore } from '../../../store';
import { flowsText as text } from '../../../strings/flows';
import { Button } from '../../../ui/Button';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';
import { StackForm } from '../../../ui/StackForm';
import { draftKey, type ChartEntry } from './charts';

const blank = 'blank';

const blankSteps: FlowChart['steps'] = [
  { id: 's1', kind: 'start', text: '', who: '', limit: '', basis: '', next: [{ to: 's2', when: '' }] },
  { id: 's2', kind: 'end', text: '', who: '', limit: '', basis: '', next: [] },
];

interface NewChartProps {
  entries: readonly ChartEntry[];
  catalogue: Catalogue | null;
  wanted: string | null;
}

/** A chart for an item, begun from a general one as the unit has it. */
export function NewChart({ entries, catalogue, wanted }: NewChartProps) {
  const { drafts } = useStore();
  const [item, setItem] = useState<string | undefined>(wanted ?? undefined);
  const [from, setFrom] = useState<string>(generalFlows[0]?.id ?? blank);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const taken = new Set(entries.map(({ id }) => id));
  const items = (catalogue?.items ?? []).filter(({ id }) => !taken.has(id));
  const general = entries.flatMap(({ general: isGeneral, chart }) => (isGeneral && chart !== null ? [chart] : []));
  const make = async () => {
    const chosen = items.find(({ id }) => id === item);
    setProblems(chosen === undefined ? [{ field: 'flow-item', text: text.missingItem }] : []);
    if (chosen === undefined) return;
    const start = general.find(({ id }) => id === from);
    const chart: FlowChart = {
      id: chosen.id,
      title: text.chartOf(chosen.level2),
      basis: start?.basis ?? '',
      steps: start?.steps ?? blankSteps,
    };
    await drafts.keep(draftKey(chosen.id), chart);
    go('catalogue', ['flows', chosen.id, 'edit']);
  };
  return (
    <Sheet title={text.newTitle} padding="tight">
      <StackForm problems={problems} onSubmit={make}>
        <SelectField
          id="flow-item"
          label={text.newItem}
          error={problemOf(problems, 'flow-item')}
          value={items.some(({ id }) => id === item) ? item : undefined}
          options={items.map(({ id, level2 }) => ({ value: id, label: `${id} ${level2}` }))}
          onChange={setItem}
        />
        <SelectField
          id="flow-from"
          label={text.newFrom}
          value={from}
          options={[...general.map(({ id, title }) => ({ value: id, label: title })), { value: blank, label: text.blank }]}
          onChange={setFrom}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary">
            {text.make}
          </Button>
        </div>
      </StackForm>
    </Sheet>
  );
}
