import { useEffect, useMemo, useRef, useState } from 'react';
import { flowFaults } from '../../../../src-domain/catalogue/flow/faults';
import { layoutFlow, type FlowDrawing } from '../../../../src-domain/catalogue/flow/layout';
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
import { FlowSvg } from './FlowSvg';
import { heldInChart } from './held';
import { measureText } from './measure';
import { StepList } from './StepList';
import { problemsOf, troublesOf, type ChartTrouble } from './troubles';
import { useChartDraft } from './useChartDraft';

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
  troubles: readonly ChartTrouble[];
  onChange: (chart: FlowChart, field: string) => void;
}

function ChartWords({ chart, troubles, onChange }: Words) {
  const errorOf = (place: string) => troubles.find((each) => each.place === place)?.text;
  return (
    <Sheet padding="tight">
      <TextField
        id="flow-title"
        label={text.chartTitle}
        error={errorOf('title')}
        value={chart.title}
        width="full"
        maxLength={60}
        onChange={(title) => onChange({ ...chart, title }, 'title')}
      />
      <TextField
        id="flow-basis"
        label={text.chartBasis}
        error={errorOf('basis')}
        optional
        lines={1}
        value={chart.basis}
        maxLength={300}
        onChange={(basis) => onChange({ ...chart, basis }, 'basis')}
      />
    </Sheet>
  );
}

/** The chart as it looks now; the step that is being changed comes into view. */
function Preview({ drawing, title, chosen }: { drawing: FlowDrawing; title: string; chosen: number | null }) {
  const region = useRef<HTMLDivElement>(null);
  const top = chosen === null ? null : (drawing.boxes[chosen]?.y ?? null);
  useEffect(() => {
    const svg = region.current?.querySelector('svg');
    if (top === null || svg === null || svg === undefined) return;
    const scale = svg.getBoundingClientRect().height / drawing.height;
    region.current?.scrollTo({ top: top * scale - 120 });
  }, [top, drawing.height]);
  return (
    <Sheet title={text.preview} padding="tight">
      <div ref={region} className="flows-scroll" tabIndex={0} role="region" aria-label={text.preview}>
        <FlowSvg drawing={drawing} title={title} scale={0.8} chosen={chosen} />
      </div>
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
  const troubles = troublesOf(faults, held);
  const settle = async () => {
    setProblems(problemsOf(troubles));
    if (troubles.length > 0) return;
    await flowCharts.keep({ ...chart, settledOn: today });
    await drop();
    go('catalogue', ['flows', chart.id]);
  };
  return (
    <Page
      title={text.editing(chart.title)}
      status={
        <StateMark tone={troubles.length === 0 ? 'green' : 'yellow'}>
          {troubles.length === 0 ? text.ready : text.faultCount(troubles.length)}
        </StateMark>
      }
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
      <div className="flows-editing">
        <Split
          sideWidth="46%"
          main={
            <>
              <ErrorSummary problems={problems} />
              <ChartWords chart={chart} troubles={troubles} onChange={change} />
              <StepList
                steps={chart.steps}
                troubles={troubles}
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
          side={<Preview drawing={drawing} title={chart.title} chosen={open} />}
        />
      </div>
    </Page>
  );
}
