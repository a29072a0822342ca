import type { FlowStep, FlowStepKind, FlowWay } from './types';

/** The next free id: s1, s2 … */
function freshId(steps: readonly FlowStep[]): string {
  const numbers = steps.map(({ id }) => Number(/^s(\d+)$/u.exec(id)?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}

const withStep = (steps: readonly FlowStep[], at: number, change: (step: FlowStep) => FlowStep): readonly FlowStep[] =>
  steps.map((step, place) => (place === at ? change(step) : step));

/** A new blank step after another one; it takes over where that one goes on first. After an end, or in an empty chart, it stands alone. */
export function addStepAfter(steps: readonly FlowStep[], at: number): readonly FlowStep[] {
  const id = freshId(steps);
  const before = steps[at];
  const blank = { id, kind: 'step', text: '', who: '', limit: '', basis: '' } as const;
  if (before === undefined || before.kind === 'end') return [...steps.slice(0, at + 1), { ...blank, next: [] }, ...steps.slice(at + 1)];
  const [first, ...others] = before.next;
  const goesOn: FlowStep = { ...before, next: [{ to: id, when: first?.when ?? '' }, ...others] };
  const added: FlowStep = { ...blank, next: first === undefined ? [] : [{ to: first.to, when: '' }] };
  return [...steps.slice(0, at), goesOn, added, ...steps.slice(at + 1)];
}

/** Takes a step out; what led to it leads to where it went on first. */
export function removeStep(steps: readonly FlowStep[], at: number): readonly FlowStep[] {
  const gone = steps[at];
  if (gone === undefined) return steps;
  const on = gone.next.find(({ to }) => to !== gone.id)?.to;
  const relinked = (way: FlowWay): readonly FlowWay[] => {
    if (way.to !== gone.id) return [way];
    return on === undefined ? [] : [{ ...way, to: on }];
  };
  return steps.filter((_, place) => place !== at).map((step) => ({ ...step, next: step.next.flatMap(relinked) }));
}

const isPlain = ({ kind, next }: FlowStep): boolean => kind === 'step' && next.length === 1;

/** Two steps that follow each other change places in the flow as well: what led to the first leads to the second. */
function swapped(steps: readonly FlowStep[], first: FlowStep, second: FlowStep): readonly FlowStep[] {
  const after = second.next[0]?.to ?? first.id;
  return steps.map((step) => {
    if (step === first) return { ...step, next: [{ to: after === first.id ? second.id : after, when: '' }] };
    if (step === second) return { ...step, next: [{ to: first.id, when: '' }] };
    return { ...step, next: step.next.map((way) => (way.to === first.id ? { ...way, to: second.id } : way)) };
  });
}

/** Moves a step one place up (-1) or down (1) in the list; where the two are plain steps in a row, in the flow too. */
export function moveStep(steps: readonly FlowStep[], at: number, by: -1 | 1): readonly FlowStep[] {
  const [upper, lower] = [Math.min(at, at + by), Math.max(at, at + by)];
  const [first, second] = [steps[upper], steps[lower]];
  if (first === undefined || second === undefined) return steps;
  const follows = isPlain(first) && isPlain(second) && first.next[0]?.to === second.id;
  const linked = follows ? swapped(steps, first, second) : steps;
  const places = [...linked.keys()].map((place) => (place === upper ? lower : place === lower ? upper : place));
  return places.flatMap((place) => linked[place] ?? []);
}

/** Changes words of a step. */
export const changeStep = (
  steps: readonly FlowStep[],
  at: number,
  change: Partial<Pick<FlowStep, 'text' | 'who' | 'limit' | 'basis'>>,
): readonly FlowStep[] => withStep(steps, at, (step) => ({ ...step, ...change }));

/** Ways as a kind of step has them: an end none, a decision two with words, the others one. */
function waysFor(kind: FlowStepKind, next: readonly FlowWay[], answers: readonly [string, string]): readonly FlowWay[] {
  if (kind === 'end') return [];
  if (kind !== 'decision') return next.slice(0, 1).map(({ to }) => ({ to, when: '' }));
  return Array.from({ length: Math.max(2, next.length) }, (_, place): FlowWay => {
    const { to, when } = next[place] ?? { to: '', when: '' };
    return { to, when: when === '' ? (answers[Math.min(place, 1)] ?? '') : when };
  });
}

/** Changes what a step is; `answers` are the words of a new decision's two ways (是, 否). */
export const changeKind = (
  steps: readonly FlowStep[],
  at: number,
  kind: FlowStepKind,
  answers: readonly [string, string],
): readonly FlowStep[] => withStep(steps, at, (step) => ({ ...step, kind, next: waysFor(kind, step.next, answers) }));

/** Changes where a step goes on, or the words of that way. A way that is not there yet is added. */
export const changeWay = (steps: readonly FlowStep[], at: number, way: number, change: Partial<FlowWay>): readonly FlowStep[] =>
  withStep(steps, at, (step) => {
    const ways = way < step.next.length ? step.next : [...step.next, { to: '', when: '' }];
    return { ...step, next: ways.map((each, place) => (place === Math.min(way, ways.length - 1) ? { ...each, ...change } : each)) };
  });

export const removeWay = (steps: readonly FlowStep[], at: number, way: number): readonly FlowStep[] =>
  withStep(steps, at, (step) => ({ ...step, next: step.next.filter((_, place) => place !== way) }));
