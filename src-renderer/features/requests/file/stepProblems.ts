import type { StepTrouble } from '../../../../src-domain/ledger/requests/take';
import { stepText as text } from '../../../strings/requestSteps';
import { registerText } from '../../../strings/requests';
import type { FieldProblem } from '../../../ui/ErrorSummary';
import type { MissingField } from './stepDraft';
import type { StepKind } from '../../../../src-domain/ledger/requests/steps';

const words = text.fields;

/** Who is given the day, and what for. */
const untilLabel: Partial<Record<StepKind, string>> = { 'reasons-asked': words.reasonsUntil, delayed: words.delayedUntil };

/** The sentence for a field that says nothing yet. */
export function missingProblem(missing: MissingField, kind: StepKind): FieldProblem {
  switch (missing) {
    case 'on':
      return { field: 'step-on', text: registerText.missing(text.on[kind]) };
    case 'until':
      return { field: 'step-until', text: registerText.missing(untilLabel[kind] ?? words.until) };
    case 'view':
      return { field: 'step-view', text: registerText.missingChoice(words.view) };
    case 'fair':
      return { field: 'step-fair', text: registerText.missingChoice(words.fair) };
    case 'days':
      return { field: 'step-days', text: text.wholeNumber(words.days) };
    case 'count':
      return { field: 'step-count', text: text.wholeNumber(words.items) };
    case 'no-fee':
      return { field: 'step-count', text: text.noFee };
    case 'yuan':
      return { field: 'step-yuan', text: registerText.missing(words.yuan) };
  }
}

const fields: Partial<Record<StepTrouble, string>> = {
  'ends-before': 'step-until',
  'reached-before': 'step-reached',
  'extension-too-long': 'step-days',
  'approver-missing': 'step-approver',
  'delay-not-later': 'step-until',
  'reasons-not-asked': 'step-answer',
  'answer-missing': 'step-answer',
  'reason-missing': 'step-reason',
  'not-silent-yet': 'step-view',
  'not-overdue-yet': 'step-answer',
};

/** Why the fact is not taken, at the field it comes from; most come from the day. */
export const troubleProblem = (trouble: StepTrouble): FieldProblem => ({
  field: fields[trouble] ?? 'step-on',
  text: text.troubles[trouble],
});
