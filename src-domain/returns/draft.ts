import type { Month } from '../kernel/month';
import { fail, ok, type Result } from '../kernel/result';
import type { Ledger } from '../ledger/types';
import { computeReturn, type ComputedReturn } from './compute';
import type { Acknowledgement, Override } from './document';
import { sameFigure, type Cells, type Figures } from './figures';
import { valueRows, type StatForm } from './form';
import type { DraftReturn } from './versions';
import { reportedYearToDate } from './yearToDate';

/** A first version to work on. Its figures are not kept: they follow the ledger until 定稿. */
export const draftReturn = (form: StatForm, period: Month): DraftReturn => ({
  state: 'draft',
  form: form.form,
  period,
  version: 1,
  overrides: [],
  acknowledged: [],
  signatories: { head: '', reviewer: '', preparer: '', phone: '' },
  correction: null,
});

/** What a draft says at this moment. */
export interface DraftFigures {
  readonly computed: ComputedReturn;
  /** Reported figures: typed where overridden, computed elsewhere, null where there is neither. */
  readonly values: Cells;
  readonly yearToDate: Figures;
  /** This period's overrides against the present ledger; one the ledger has caught up with is gone. */
  readonly overrides: readonly Override[];
}

/** `earlier` are the overrides of the year's frozen months before. */
export function figuresOf(form: StatForm, draft: DraftReturn, ledger: Ledger, earlier: readonly Override[]): DraftFigures {
  const computed = computeReturn(form, ledger, draft.period);
  const overrides = currentOverrides(draft, computed);
  const typed = new Map(overrides.map(({ row, reported }) => [row, reported]));
  const values = Object.fromEntries(valueRows(form).map(({ id }) => [id, typed.get(id) ?? computed.values[id] ?? null]));
  const yearToDate = reportedYearToDate(form, draft.period, computed.yearToDate, values, [...earlier, ...overrides]);
  return { computed, values, yearToDate, overrides };
}

function currentOverrides(draft: DraftReturn, { values }: ComputedReturn): readonly Override[] {
  const differs = ({ row, reported }: Override) => values[row] === undefined || !sameFigure(reported, values[row]);
  return draft.overrides.filter(differs).map((it) => ({ ...it, period: draft.period, computed: values[it.row] ?? null }));
}

export type OverrideProblem = 'unknown-row' | 'not-a-figure' | 'reason-missing';

/** Reports a typed figure instead of the computed one. Replaces an earlier override of the row. */
export function overrideFigure(form: StatForm, draft: DraftReturn, typed: Omit<Override, 'period'>): Result<DraftReturn, OverrideProblem> {
  if (!valueRows(form).some(({ id }) => id === typed.row)) return fail('unknown-row');
  if (!Number.isFinite(typed.reported) || typed.reported < 0) return fail('not-a-figure');
  if (typed.reason.trim() === '') return fail('reason-missing');
  const others = draft.overrides.filter(({ row }) => row !== typed.row);
  return ok({ ...draft, overrides: [...others, { ...typed, period: draft.period }] });
}

/** Goes back to the computed figure. */
export const withdrawOverride = (draft: DraftReturn, row: string): DraftReturn => ({
  ...draft,
  overrides: draft.overrides.filter((override) => override.row !== row),
});

/** Takes note of a soft finding; the note travels with the return. */
export function acknowledge(draft: DraftReturn, { rule, note }: Acknowledgement): Result<DraftReturn, 'note-missing'> {
  if (note.trim() === '') return fail('note-missing');
  const others = draft.acknowledged.filter((it) => it.rule !== rule);
  return ok({ ...draft, acknowledged: [...others, { rule, note: note.trim() }] });
}
