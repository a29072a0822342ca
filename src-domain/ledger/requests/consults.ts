import type { CalendarDate } from '../../kernel/calendarDate';
import type { ConsultView, RequestStep } from './steps';

/** One question to somebody outside, with its reply. */
export interface Consult {
  readonly who: 'third' | 'joint' | 'organ';
  readonly askedOn: CalendarDate;
  /** The day it reached them: their limit runs from it; null while unknown. */
  readonly reached: CalendarDate | null;
  readonly repliedOn: CalendarDate | null;
  readonly view: ConsultView | null;
}

const whoOf = (step: Extract<RequestStep, { kind: 'third-asked' | 'organ-asked' }>): Consult['who'] =>
  step.kind === 'third-asked' ? 'third' : step.joint ? 'joint' : 'organ';

/** Every question with the first reply after it; at most one of a kind is open at a time. */
export function consultsOf(steps: readonly RequestStep[]): readonly Consult[] {
  return steps.flatMap((step, at): readonly Consult[] => {
    if (step.kind !== 'third-asked' && step.kind !== 'organ-asked') return [];
    const replyKind = step.kind === 'third-asked' ? 'third-replied' : 'organ-replied';
    const reply = steps.slice(at + 1).find(({ kind }) => kind === replyKind);
    const said = reply?.kind === 'third-replied' || reply?.kind === 'organ-replied' ? reply : undefined;
    return [{ who: whoOf(step), askedOn: step.on, reached: step.reached, repliedOn: said?.on ?? null, view: said?.view ?? null }];
  });
}

export const openConsults = (steps: readonly RequestStep[]): readonly Consult[] =>
  consultsOf(steps).filter(({ repliedOn }) => repliedOn === null);
