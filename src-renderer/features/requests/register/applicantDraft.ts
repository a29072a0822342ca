import type { Applicant } from '../../../../src-domain/ledger/requests/file';
import { registerText as text } from '../../../strings/requests';
import type { FieldProblem } from '../../../ui/ErrorSummary';

export const blankApplicant: Applicant = { name: '', proof: '', contact: '', address: '', asked: '', form: '' };

/** What 《条例》第二十九条 asks of every request; the rest may follow. */
const required = ['name', 'contact', 'asked'] as const;

export const applicantProblems = (applicant: Applicant): readonly FieldProblem[] =>
  required.flatMap((field) => (applicant[field].trim() === '' ? [{ field: `applicant-${field}`, text: text.missing(text[field]) }] : []));
