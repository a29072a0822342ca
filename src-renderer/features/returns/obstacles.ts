import { finaliseProblems, type FinaliseProblem } from '../../../src-domain/returns/finalise';
import type { Finding } from '../../../src-domain/returns/check';
import type { StatForm } from '../../../src-domain/returns/form';
import { rowName } from '../../../src-domain/returns/rowName';
import type { DraftReturn } from '../../../src-domain/returns/versions';
import { problemWords, returnsText, type SignatoryField } from '../../strings/returns';
import type { FieldProblem } from '../../ui/ErrorSummary';

/** Ids of the places the list of obstacles leads to. */
export const figureId = (row: string): string => `figure-${row.replaceAll('.', '-')}`;
export const findingId = (rule: string): string => `finding-${rule}`;
export const signatoryId = (field: SignatoryField): string => `sign-${field}`;

/** Everything that keeps the draft from 定稿, each with the place where it is mended. */
export const obstaclesOf = (form: StatForm, draft: DraftReturn, findings: readonly Finding[]): readonly FieldProblem[] =>
  finaliseProblems(draft, findings).flatMap((problem) => inWords(form, problem));

function inWords(form: StatForm, problem: FinaliseProblem): readonly FieldProblem[] {
  switch (problem.kind) {
    case 'hard-findings':
      return problem.findings.map(({ rule, rows, message }) => ({
        field: figureId(rows[0] ?? ''),
        text: problemWords.hard(rule, message, returnsText.rules.rows(rows.map((row) => rowName(form, row)))),
      }));
    case 'unacknowledged':
      return problem.findings.map(({ rule, message }) => ({ field: findingId(rule), text: problemWords.soft(rule, message) }));
    case 'signatories-missing':
      return problem.fields.map((field) => ({ field: signatoryId(field), text: problemWords.signatory(labelOf(form, field)) }));
    case 'preparer-signs-twice':
      return [{ field: signatoryId('preparer'), text: problemWords.twice }];
  }
}

const labelOf = (form: StatForm, field: string): string => form.foot.find(({ id }) => id === field)?.label ?? field;
