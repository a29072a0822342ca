import type { FlowStep } from './types';
import { wrap, type Measure } from './wrap';

/** px at 96 to the inch: the text is 10.5 pt (五号) on paper, notes 9 pt. */
export const flowSizes = {
  text: 14,
  line: 20,
  note: 12,
  noteLine: 17,
  label: 13,
} as const;

const shapes = {
  start: { width: 170, text: 138, least: 38 },
  end: { width: 170, text: 138, least: 38 },
  step: { width: 196, text: 172, least: 40 },
  decision: { width: 226, text: 134, least: 64 },
} as const;

const noteWidth = 134;
const padding = 18;

export interface NoteLine {
  readonly kind: 'who' | 'limit' | 'basis';
  readonly text: string;
}

/** A step with its size, before it has a place. */
export interface SizedStep {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly notes: readonly NoteLine[];
  readonly noteWidth: number;
  readonly noteHeight: number;
}

/** A text fits a diamond when its share of the width and its share of the height make one. */
function heightOf(step: FlowStep, lines: readonly string[], measure: Measure): number {
  const { width, least } = shapes[step.kind];
  const text = lines.length * flowSizes.line;
  if (step.kind !== 'decision') return Math.max(least, text + padding);
  const widest = Math.max(0, ...lines.map((line) => measure(line, flowSizes.text)));
  return Math.max(least, Math.ceil((text + 4) / (1 - Math.min(widest + 4, width * 0.62) / width)));
}

function notesOf({ who, limit, basis }: FlowStep, measure: Measure): readonly NoteLine[] {
  const lines = (kind: NoteLine['kind'], text: string) =>
    wrap(text, noteWidth, flowSizes.note, measure).map((line): NoteLine => ({ kind, text: line }));
  return [...lines('who', who), ...lines('limit', limit), ...lines('basis', basis)];
}

/** How large a step is drawn, with its text in lines; who, limit and basis as notes beside it. */
export function sized(step: FlowStep, measure: Measure): SizedStep {
  const { width, text } = shapes[step.kind];
  const lines = wrap(step.text, text, flowSizes.text, measure);
  const notes = notesOf(step, measure);
  return {
    width,
    height: heightOf(step, lines, measure),
    lines,
    notes,
    noteWidth: Math.ceil(Math.max(0, ...notes.map((note) => measure(note.text, flowSizes.note)))),
    noteHeight: notes.length * flowSizes.noteLine,
  };
}
