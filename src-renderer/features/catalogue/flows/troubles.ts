import type { FlowFault } from '../../../../src-domain/catalogue/flow/faults';
import type { Finding } from '../../../../src-domain/screening/types';
import { flowsText as text } from '../../../strings/flows';
import { typedText } from '../../../strings/typed';
import type { FieldProblem } from '../../../ui/ErrorSummary';

/** Why a chart cannot be settled yet: a step by its place from 0, the title, the basis, or the chart as a whole (null). */
export interface ChartTrouble {
  readonly place: number | 'title' | 'basis' | null;
  readonly text: string;
}

const placeOf = ({ where }: Finding): ChartTrouble['place'] => {
  if (where === text.where.title) return 'title';
  if (where === text.where.basis) return 'basis';
  return Number(/\d+/u.exec(where)?.[0] ?? 1) - 1;
};

/** Faults of the steps, and words that may not go out, each with its place. */
export const troublesOf = (faults: readonly FlowFault[], held: readonly Finding[]): readonly ChartTrouble[] => [
  ...faults.map(({ code, step }) => ({ place: step, text: text.faults[code] })),
  ...held.map((finding) => ({ place: placeOf(finding), text: typedText.heldHere(finding.label, finding.masked) })),
];

/** The same for the summary above the form. */
export const problemsOf = (troubles: readonly ChartTrouble[]): readonly FieldProblem[] =>
  troubles.map(({ place, text: words }) =>
    typeof place === 'number'
      ? { field: `flow-step-${place}`, text: text.faultAt(place + 1, words) }
      : { field: place === null ? 'flow-step-0' : `flow-${place}`, text: words },
  );
