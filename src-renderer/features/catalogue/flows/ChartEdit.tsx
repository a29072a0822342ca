import { useMemo, useState } from 'react';
import { flowFaults, type FlowFault } from '../../../../src-domain/catalogue/flow/faults';
import { layoutFlow } from '../../../../src-domain/catalogue/flow/layout';
import type { FlowChart } from '../../../../src-domain/catalogue/flow/types';
import type { UnitProfile } from '../../../../src-domain/unit/types';
import { go, href } from '../../../shell/router';
import { useStore } from '../../../store';
import { flowsText as text } from '../../../strings/flows';
import { Button, LinkButton } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { ErrorSummary, type FieldProblem } from '../../../ui/ErrorSummary';
import { Page, Split } from '../../../ui/Page';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import { HeldNotice } from '../HeldNotice';
import { FlowSvg } from './FlowSvg';
import { heldInChart } from './held';
import { measureText } from './measure';
import { StepList } from './StepList';
import { useChartDraft } from './useChartDraft';

const problemsOf = (faults: readonly FlowFault[]): readonly FieldProblem[] =>
  faults.map(({ code, step }) => ({
    field: `flow-step-${step ?? 0}`,
    text: step === null ? text.faults[code] : text.faultAt(step + 1, text.faults[code]),
  }));

function DropDraft({ id, onDrop }: { id: string; onDrop: () => Promise<void> }) {
  const [asking, setAsking] = useState(false);
  const drop = () => void onDrop().then(() => go('catalogue', ['flows']));
  return (
    <>
      <Button onClick={() => setAsking(true)}>{text.drop}</Button>
      <ConfirmDialog
        key={id}
        open={asking}
        title={text.dropAsk}
        confirm={text.drop}
        danger
        onConfirm={drop}
        onCancel={() => setAsking(false)}
      >
        {text.dropWhat}
      </ConfirmDialog>
    </>
  );
}

interface Words {
  chart: FlowChart;
  onChange: (chart: FlowChart, field: string) => void;
}

function ChartWords({ chart, onChange }: Words) {
  return (
    <Sheet padding="tight">
      <TextField
        id="flow-title"
        label={text.chartTitle}
        value={chart.title}
        width="full"
        maxLength={60}
        onChange={(title) => onChange({ ...chart, title }, 'title')}
      />
      <TextField
        id="flow-basis"
        label={text.chartBasis}
        optional
        lines={1}
        value={chart.basis}
        maxLength={300}
        onChange={(basis) => onChange({ ...chart, basis }, 'basis')}
      />
    </Sheet>
  );
}

/** A chart in the making: its steps as a list at the left, how it looks at the right. */
export function ChartEdit({ first, unit }: { first: FlowChart; unit: UnitProfile }) {
  const { flowCharts } = useStore();
  const today = useToday();
  const { history, change, undo, redo, drop } = useChartDraft(first);
  const chart = history.now;
  const [open, setOpen] = useState<number | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const faults = useMemo(() => flowFaults(chart.steps), [chart.steps]);
  const drawing = useMemo(() => layoutFlow(chart.steps, measureText), [chart.steps]);
  const held = useMemo(() => heldInChart(chart, unit, today), [chart, unit, today]);
  const settle = async () => {
    setProblems(problemsOf(faults));
    if (faults.length > 0 || held.length > 0) return;
    await flowCharts.keep({ ...chart, settledOn: today });
    await drop();
    go('catalogue', ['flows', chart.id]);
  };
  const faultMark = faults.length === 0 ? text.ready : text.faultCount(faults.length);
  return (
    <Page
      title={text.editing(chart.title)}
      status={<StateMark tone={faults.length === 0 ? 'green' : 'yellow'}>{faultMark}</StateMark>}
      subtitle={text.editNote}
      actions={
        <>
          <LinkButton href={href('catalogue', ['flows'])}>{text.back}</LinkButton>
          <DropDraft id={chart.id} onDrop={drop} />
          <Button kind="primary" onClick={() => void settle()}>
            {text.settle}
          </Button>
        </>
      }
    >
      <Split
        sideWidth="46%"
        main={
          <>
            <ErrorSummary problems={problems} />
            <HeldNotice findings={held} />
            <ChartWords chart={chart} onChange={change} />
            <StepList
              steps={chart.steps}
              faults={faults}
              open={open}
              onOpen={setOpen}
              onChange={(steps, field) => change({ ...chart, steps }, field)}
              tools={
                <>
                  <Button size="small" disabled={history.past.length === 0} onClick={undo}>
                    {text.undo}
                  </Button>
                  <Button size="small" disabled={history.future.length === 0} onClick={redo}>
                    {text.redo}
                  </Button>
                </>
              }
            />
          </>
        }
        side={
          <div className="flows-preview">
            <Sheet title={text.preview} padding="tight">
              <div className="flows-scroll" tabIndex={0} role="region" aria-label={text.preview}>
                <FlowSvg drawing={drawing} title={chart.title} scale={0.8} chosen={open} />
              </div>
            </Sheet>
          </div>
        }
      />
    </Page>
  );
}
