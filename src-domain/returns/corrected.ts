import type { Override } from './document';
import { sameFigure, type Cells } from './figures';
import { valueRows, type StatForm } from './form';
import type { Correction } from './versions';

/** A figure that a correction (更正) changes: old → new → why. */
export interface CorrectedFigure {
  readonly row: string;
  /** As the corrected version reported it; null: blank. */
  readonly before: number | null;
  readonly now: number | null;
  /** The reason of the typed figure, else of the correction as a whole. */
  readonly reason: string;
}

/** What a correction says otherwise than the version it corrects, in the order of the paper. */
export function correctedFigures(
  form: StatForm,
  before: Cells,
  now: Cells,
  correction: Pick<Correction, 'reason'>,
  overrides: readonly Override[],
): readonly CorrectedFigure[] {
  return valueRows(form).flatMap(({ id }): CorrectedFigure[] => {
    const [old, fresh] = [before[id] ?? null, now[id] ?? null];
    if (old === fresh || (old !== null && fresh !== null && sameFigure(old, fresh))) return [];
    const typed = overrides.find(({ row, reported }) => row === id && fresh !== null && sameFigure(reported, fresh));
    return [{ row: id, before: old, now: fresh, reason: typed?.reason.trim() || correction.reason }];
  });
}
