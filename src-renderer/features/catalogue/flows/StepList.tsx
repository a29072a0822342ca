import type { ReactNode } from 'react';
import { addStepAfter, moveStep, removeStep } from '../../../../src-domain/catalogue/flow/edit';
import type { FlowStep } from '../../../../src-domain/catalogue/flow/types';
import { flowsText as text } from '../../../strings/flows';
import { Button, TextButton } from '../../../ui/Button';
import { Sheet } from '../../../ui/Sheet';
import { StepForm } from './StepForm';
import type { ChartTrouble } from './troubles';

interface StepListProps {
  steps: readonly FlowStep[];
  troubles: readonly ChartTrouble[];
  /** The step whose form stands open. */
  open: number | null;
  onOpen: (at: number | null) => void;
  onChange: (steps: readonly FlowStep[], field: string | null) => void;
  tools: ReactNode;
}

const wayTexts = ({ next }: FlowStep, steps: readonly FlowStep[]): readonly string[] =>
  next.flatMap(({ to, when }) => {
    const at = steps.findIndex(({ id }) => id === to);
    return at < 0 ? [] : [text.ways(when, at + 1)];
  });

function Line({ step, at, steps }: { step: FlowStep; at: number; steps: readonly FlowStep[] }) {
  const more = [step.who, step.limit, ...wayTexts(step, steps)].filter((words) => words !== '');
  return (
    <div className="flows-line-words">
      <span className={`flows-kind flows-kind-${step.kind}`}>{text.kinds[step.kind]}</span>
      <b>{text.stepAt(at + 1, step.text.trim() === '' ? text.blankStep : step.text)}</b>
      <div className="small muted">{more.join('　')}</div>
    </div>
  );
}

function Troubles({ troubles, place }: { troubles: readonly ChartTrouble[]; place: ChartTrouble['place'] }) {
  return troubles
    .filter((each) => each.place === place)
    .map(({ text: words }) => (
      <p key={words} className="field-error">
        <span aria-hidden="true">■ </span>
        {words}
      </p>
    ));
}

function Tools({ at, props }: { at: number; props: StepListProps }) {
  const { steps, open, onOpen, onChange } = props;
  const restep = (next: readonly FlowStep[], now: number | null) => {
    onChange(next, null);
    onOpen(now);
  };
  const move = (by: -1 | 1) => restep(moveStep(steps, at, by), open === at ? at + by : open);
  return (
    <div className="flows-acts small">
      <TextButton aria-expanded={open === at} label={text.changeOf(at + 1)} onClick={() => onOpen(open === at ? null : at)}>
        {open === at ? text.close : text.change}
      </TextButton>
      <TextButton label={text.addOf(at + 1)} onClick={() => restep(addStepAfter(steps, at), at + 1)}>
        {text.add}
      </TextButton>
      <TextButton label={text.upOf(at + 1)} disabled={at === 0} onClick={() => move(-1)}>
        {text.up}
      </TextButton>
      <TextButton label={text.downOf(at + 1)} disabled={at === steps.length - 1} onClick={() => move(1)}>
        {text.down}
      </TextButton>
      <TextButton label={text.removeOf(at + 1)} onClick={() => restep(removeStep(steps, at), null)}>
        {text.remove}
      </TextButton>
    </div>
  );
}

/** The steps of a chart one under the other, each with what is wrong with it; one of them open for changes. */
export function StepList(props: StepListProps) {
  const { steps, troubles, open, onChange, tools } = props;
  return (
    <Sheet title={text.stepsEdit} padding="tight" aside={<span className="row">{tools}</span>}>
      <Troubles troubles={troubles} place={null} />
      <ol className="flows-list">
        {steps.map((step, at) => (
          <li key={`${step.id} ${at}`} id={`flow-step-${at}`} tabIndex={-1} className={open === at ? 'flows-open' : undefined}>
            <Line step={step} at={at} steps={steps} />
            <Troubles troubles={troubles} place={at} />
            <Tools at={at} props={props} />
            {open === at ? <StepForm step={step} at={at} steps={steps} onChange={onChange} /> : null}
          </li>
        ))}
      </ol>
      {steps.length > 0 ? null : <Button onClick={() => onChange(addStepAfter([], -1), null)}>{text.addFirst}</Button>}
    </Sheet>
  );
}
