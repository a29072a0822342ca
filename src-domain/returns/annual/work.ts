import { fail, ok, type Result } from '../../kernel/result';
import type { Acknowledgement } from '../document';
import { decimalsOf, isSum, type AnnualForm } from './form';
import type { AnnualWork, FrozenAnnual, TypedCell } from './types';

/** 1 January of the year or 31 December. */
export const yearSpan = (year: number): { readonly from: string; readonly to: string } => ({ from: `${year}-01-01`, to: `${year}-12-31` });

const annualId = ({ form }: Pick<AnnualForm, 'form'>, year: number): string => `${form}/${year}`;

/** A year nobody has worked on yet. */
export const freshAnnual = (form: AnnualForm, year: number, layout: string): AnnualWork => ({
  id: annualId(form, year),
  form: form.form,
  year,
  typed: [],
  placed: {},
  notes: [],
  layout,
  texts: {},
  leftOut: [],
  frozen: null,
});

export type TypingProblem = 'a-sum' | 'not-a-figure' | 'reason-missing';

/** Puts a figure into a cell. `computed` is what the books say; a figure beside it needs a reason. */
export function typeCell(form: AnnualForm, work: AnnualWork, typed: TypedCell, computed: number | null): Result<AnnualWork, TypingProblem> {
  const { key, value, reason } = typed;
  if (isSum(key)) return fail('a-sum');
  const scale = 10 ** decimalsOf(form, key);
  if (!Number.isFinite(value) || value < 0 || Math.abs(value * scale - Math.round(value * scale)) > 1e-6) return fail('not-a-figure');
  const others = work.typed.filter((each) => each.key !== key);
  if (computed === value) return ok({ ...work, typed: others });
  if (computed !== null && reason.trim() === '') return fail('reason-missing');
  return ok({ ...work, typed: [...others, { key, value, reason: reason.trim() }] });
}

/** Goes back to what the books say; blank where they say nothing. */
export const clearCell = (work: AnnualWork, key: string): AnnualWork => ({
  ...work,
  typed: work.typed.filter((each) => each.key !== key),
});

/** Says into which row of 表三 a request belongs. */
export const placeRequest = (work: AnnualWork, request: string, row: string): AnnualWork => ({
  ...work,
  placed: { ...work.placed, [request]: row },
});

/** Takes note of a soft finding. */
export function noteAnnual(work: AnnualWork, { rule, note }: Acknowledgement): Result<AnnualWork, 'note-missing'> {
  if (note.trim() === '') return fail('note-missing');
  return ok({ ...work, notes: [...work.notes.filter((it) => it.rule !== rule), { rule, note: note.trim() }] });
}

/** Keeps the words of a paragraph, those between its figures. */
export const writeText = (work: AnnualWork, paragraph: string, words: readonly string[]): AnnualWork => ({
  ...work,
  texts: { ...work.texts, [paragraph]: words },
});

/** Types what no table or book says into its place in the report; nothing typed leaves it blank. */
export function typeSlot(work: AnnualWork, slot: string, said: string): AnnualWork {
  const others = Object.fromEntries(Object.entries(work.slots ?? {}).filter(([key]) => key !== slot));
  return { ...work, slots: said.trim() === '' ? others : { ...others, [slot]: said.trim() } };
}

/** The report does without a paragraph, or has it again; its words stay either way. */
export const leaveOut = (work: AnnualWork, paragraph: string, without: boolean): AnnualWork => ({
  ...work,
  leftOut: [...work.leftOut.filter((each) => each !== paragraph), ...(without ? [paragraph] : [])],
});

/** 定稿. */
export const freezeAnnual = (work: AnnualWork, frozen: FrozenAnnual): AnnualWork => ({ ...work, frozen });

/** Opens it again: figures follow the books, what was typed and written stays. Nothing of it had been signed. */
export const reopenAnnual = (work: AnnualWork): AnnualWork => ({ ...work, frozen: null });
