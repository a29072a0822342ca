import { outcomeRules } from '../../../src-bridge/resources/requestOutcomes';
import { reviewRules } from '../../../src-bridge/resources/review';
import { formOf } from '../../../src-bridge/resources/forms';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { monthOf } from '../../../src-domain/kernel/month';
import { rowsOf } from '../../../src-domain/ledger/requests/outcomes';
import { ledgerRow } from '../../../src-domain/ledger/requests/row';
import type { RowOf } from '../../store';
import { answerWords } from '../../strings/answers';
import { stepText as text } from '../../strings/requestSteps';

export const rowOf: RowOf = (file) => ledgerRow(outcomeRules, file);

/** Reasons of a refusal, as the review has them. */
const refusalReasons = reviewRules.reasons.filter(({ attribute }) => attribute === 'exempt');

export const reasonOf = (code: string | null): { readonly label: string; readonly article: string } | null =>
  refusalReasons.find((one) => one.code === code) ?? null;

export const reasonOptions = refusalReasons.map(({ code, label, article }) => ({ value: code, label: `${label}（${article}）` }));

export const answerOptions = Object.entries(answerWords).map(([value, label]) => ({ value, label }));

export const answerLabel = (code: string): string => answerOptions.find(({ value }) => value === code)?.label ?? code;

export const outcomeOf = (code: string) => outcomeRules.outcomes.find((one) => one.code === code);

/** Where an answer of that day is counted, in the words of both formats: the monthly one as it is in force then. */
export function rowWords(answer: string, reason: string | null, on: CalendarDate): string {
  const { stat2014, annual2021 } = rowsOf(outcomeRules, answer, reason);
  const stat = formOf(monthOf(on)).rows.find(({ id }) => id === stat2014)?.label ?? text.noRow;
  return text.rows(stat, outcomeRules.annualRows[annual2021 ?? ''] ?? text.noRow);
}
