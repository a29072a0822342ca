import type { CalendarDate } from '../kernel/calendarDate';
import { fail, ok, type Result } from '../kernel/result';
import type { Ledger } from '../ledger/types';
import { checkReturn, type CheckOptions, type Finding } from './check';
import { filled, type Override, type ReturnDocument } from './document';
import { figuresOf, type DraftFigures } from './draft';
import type { StatForm } from './form';
import { askQuestions } from './questions';
import type { ReturnSheet } from './rules/sheet';
import type { DraftReturn, FinalisedReturn } from './versions';
import { overridesUpTo } from './yearToDate';

/** What surrounds a return when it is judged. */
export interface Surroundings {
  readonly ledger: Ledger;
  /** Reported sheets of earlier months, as frozen. */
  readonly previous: readonly ReturnSheet[];
  /** Overrides of the year's frozen months before this one. */
  readonly earlierOverrides: readonly Override[];
  readonly options?: CheckOptions | undefined;
}

export type FinaliseProblem =
  | { readonly kind: 'hard-findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unacknowledged'; readonly findings: readonly Finding[] }
  | { readonly kind: 'signatories-missing'; readonly fields: readonly ('head' | 'reviewer' | 'preparer' | 'phone')[] }
  /** Reviewer and head must not be the one who filled the sheet (product.md). */
  | { readonly kind: 'preparer-signs-twice' };

/** Findings of a draft as it stands, questions last. A difference from the ledger (W14) that is explained by overrides needs no further note. */
export function findingsOf(form: StatForm, draft: DraftReturn, figures: DraftFigures, around: Surroundings): readonly Finding[] {
  const { values, yearToDate, overrides } = figures;
  const sheet = { period: draft.period, values, yearToDate };
  const explained = new Set(overrides.map(({ row }) => row));
  const findings = checkReturn(form, sheet, around.previous, around.ledger, around.options).filter(
    ({ rule, rows }) => rule !== 'W14' || rows.some((row) => !explained.has(row)),
  );
  return [...findings, ...askQuestions(form, sheet, around.previous, figures.computed.values)];
}

/** Soft findings that still want a note. */
export const unacknowledged = (draft: DraftReturn, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.severity === 'soft' && !draft.acknowledged.some(({ rule }) => rule === finding.rule));

/** Everything that stands in the way of 定稿, in the order in which it is best mended; empty when nothing does. */
export function finaliseProblems(draft: DraftReturn, findings: readonly Finding[]): readonly FinaliseProblem[] {
  const hard = findings.filter(({ severity }) => severity === 'hard');
  const open = unacknowledged(draft, findings);
  const { head, reviewer, preparer } = draft.signatories;
  const fields = (['head', 'reviewer', 'preparer', 'phone'] as const).filter((field) => draft.signatories[field].trim() === '');
  const twice = preparer.trim() !== '' && [head, reviewer].some((name) => name.trim() === preparer.trim());
  return [
    ...(hard.length > 0 ? [{ kind: 'hard-findings', findings: hard } as const] : []),
    ...(open.length > 0 ? [{ kind: 'unacknowledged', findings: open } as const] : []),
    ...(fields.length > 0 ? [{ kind: 'signatories-missing', fields } as const] : []),
    ...(twice ? [{ kind: 'preparer-signs-twice' } as const] : []),
  ];
}

/** 定稿: freezes the figures of this version. Refuses while a hard rule is broken or a soft finding has no note. */
export function finaliseReturn(
  form: StatForm,
  draft: DraftReturn,
  around: Surroundings,
  today: CalendarDate,
): Result<FinalisedReturn, FinaliseProblem> {
  const figures = figuresOf(form, draft, around.ledger, around.earlierOverrides);
  const findings = findingsOf(form, draft, figures, around);
  const [problem] = finaliseProblems(draft, findings);
  if (problem !== undefined) return fail(problem);
  const document = documentOf(draft, figures, findings, around, today);
  const { version, correction } = draft;
  return ok({ state: 'finalised', version, document, computed: figures.computed, finalisedOn: today, correction });
}

/** The sheet as it stands, as `data/return.json` would say it: for 定稿, and for a draft on paper. */
export function documentOf(
  draft: DraftReturn,
  figures: DraftFigures,
  findings: readonly Finding[],
  around: Pick<Surroundings, 'earlierOverrides'>,
  today: CalendarDate,
): ReturnDocument {
  const { packageId = null, reason = '' } = draft.correction ?? {};
  return {
    schema: 'gongkai/return/1',
    form: draft.form,
    period: draft.period,
    values: filled(figures.values),
    yearToDate: figures.yearToDate,
    basis: figures.computed.basis,
    overrides: [...overridesUpTo(around.earlierOverrides, draft.period), ...figures.overrides],
    acknowledged: draft.acknowledged.filter(({ rule }) => findings.some((finding) => finding.rule === rule)),
    signatories: { ...draft.signatories, filledOn: today },
    revises: packageId === null ? null : { packageId, reason },
  };
}
