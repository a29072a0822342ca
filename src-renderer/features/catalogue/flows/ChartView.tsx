import { useMemo, useState } from 'react';
import { layoutFlow } from '../../../../src-domain/catalogue/flow/layout';
import type { FlowChart } from '../../../../src-domain/catalogue/flow/types';
import type { UnitProfile } from '../../../../src-domain/unit/types';
import { MadePaper } from '../../../shell/papers/PaperView';
import { go, href } from '../../../shell/router';
import { useStore } from '../../../store';
import { flowsText as text } from '../../../strings/flows';
import { Button, LinkButton } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { Page } from '../../../ui/Page';
import { PaperPreview } from '../../../ui/PaperPreview';
import { SelectField } from '../../../ui/SelectField';
import { Sheet } from '../../../ui/Sheet';
import { StateMark } from '../../../ui/StateMark';
import { useToday } from '../../../ui/today';
import { HeldNotice } from '../HeldNotice';
import { FlowPaper, pointsAt, readablePoints, scaleOn, type FlowPaperSize } from './FlowPaper';
import { FlowSteps } from './FlowSteps';
import { heldInChart } from './held';
import { measureText } from './measure';
import { useChartPaper } from './useChartPaper';

function Withdraw({ chart, general }: { chart: FlowChart; general: boolean }) {
  const { flowCharts } = useStore();
  const [asking, setAsking] = useState(false);
  const gone = () => {
    setAsking(false);
    void flowCharts.drop(chart.id).then(() => go('catalogue', ['flows']));
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{general ? text.restore : text.withdraw}</Button>
      <ConfirmDialog
        open={asking}
        title={general ? text.restoreAsk : text.withdrawAsk}
        confirm={general ? text.restore : text.withdraw}
        danger
        onConfirm={gone}
        onCancel={() => setAsking(false)}
      >
        {general ? text.restoreWhat : text.withdrawWhat}
      </ConfirmDialog>
    </>
  );
}

function State({ chart }: { chart: FlowChart }) {
  return chart.settledOn === undefined ? (
    <StateMark tone="grey">{text.states.general}</StateMark>
  ) : (
    <StateMark tone="green">{text.states.settled(chart.settledOn)}</StateMark>
  );
}

const paperChoices = (['A4', 'A3'] as const).map((value) => ({ value, label: text.papers[value] }));

interface ChartViewProps {
  chart: FlowChart;
  general: boolean;
  unit: UnitProfile;
}

/** A chart as it hangs on the wall, its ways to paper, and the same in words. */
export function ChartView({ chart, general, unit }: ChartViewProps) {
  const today = useToday();
  const drawing = useMemo(() => layoutFlow(chart.steps, measureText), [chart.steps]);
  const held = useMemo(() => heldInChart(chart, unit, today), [chart, unit, today]);
  const points = pointsAt(scaleOn('A4', drawing));
  const [paper, setPaper] = useState<FlowPaperSize>(points < readablePoints ? 'A3' : 'A4');
  const { sheet, print, toPdf, toDocx, busy, made } = useChartPaper(chart, paper, unit.name, today);
  return (
    <Page
      title={chart.title}
      status={<State chart={chart} />}
      actions={
        <>
          <LinkButton href={href('catalogue', ['flows'])}>{text.back}</LinkButton>
          {chart.settledOn === undefined ? null : <Withdraw chart={chart} general={general} />}
          <LinkButton href={href('catalogue', ['flows', chart.id, 'edit'])}>{text.edit}</LinkButton>
          <Button kind="primary" disabled={held.length > 0} onClick={print}>
            {text.print}
          </Button>
        </>
      }
    >
      <div className="stack">
        <HeldNotice findings={held} />
        <div className="flows-tools">
          <SelectField id="flow-paper" label={text.paper} value={paper} options={paperChoices} onChange={setPaper} />
          <Button busy={busy === 'pdf'} disabled={held.length > 0} onClick={toPdf}>
            {text.pdf}
          </Button>
          <Button busy={busy === 'docx'} disabled={held.length > 0} onClick={toDocx}>
            {text.docx}
          </Button>
        </div>
        {paper === 'A4' && points < readablePoints ? <p className="second">{text.small(points.toFixed(1))}</p> : null}
        <MadePaper made={made} />
        <PaperPreview label={text.region} paper={paper}>
          <FlowPaper ref={sheet} chart={chart} drawing={drawing} paper={paper} unitName={unit.name} on={chart.settledOn ?? today} />
        </PaperPreview>
        <Sheet title={text.stepsTitle} note={text.stepsNote}>
          <FlowSteps steps={chart.steps} />
        </Sheet>
      </div>
    </Page>
  );
}
