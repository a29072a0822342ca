import type { FlowStep } from '../../../../src-domain/catalogue/flow/types';
import { flowsText as text } from '../../../strings/flows';

const placesOf = (steps: readonly FlowStep[]): ReadonlyMap<string, number> =>
  new Map([...steps.entries()].reverse().map(([at, { id }]) => [id, at + 1]));

function waysOf({ kind, next }: FlowStep, places: ReadonlyMap<string, number>): string {
  if (kind === 'end') return text.ends;
  return next.flatMap(({ to, when }) => (places.has(to) ? [text.ways(when, places.get(to) ?? 0)] : [])).join('；');
}

/** The steps of a chart in words: what the drawing says, for those who listen and those who would rather read. */
export function FlowSteps({ steps }: { steps: readonly FlowStep[] }) {
  const places = placesOf(steps);
  return (
    <ol className="flows-steps">
      {steps.map((step, at) => (
        <li key={at}>
          <b>{step.text}</b>
          <div className="second small">
            {[step.who, step.limit, step.basis, waysOf(step, places)].filter((words) => words !== '').join('　')}
          </div>
        </li>
      ))}
    </ol>
  );
}
