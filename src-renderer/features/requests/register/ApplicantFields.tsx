import type { Applicant } from '../../../../src-domain/ledger/requests/file';
import { registerText as text } from '../../../strings/requests';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { TextField } from '../../../ui/TextField';

interface ApplicantFieldsProps {
  value: Applicant;
  onChange: (value: Applicant) => void;
  problems: readonly FieldProblem[];
}

const fields: readonly { id: keyof Applicant; hint?: string; lines?: number; optional?: boolean }[] = [
  { id: 'name' },
  { id: 'proof', hint: text.proofHint, optional: true },
  { id: 'contact' },
  { id: 'address', optional: true },
  { id: 'asked', hint: text.askedHint, lines: 3 },
  { id: 'form', hint: text.formHint, optional: true },
];

/** What a request must say (条例第二十九条). The browser is told to remember none of it. */
export function ApplicantFields({ value, onChange, problems }: ApplicantFieldsProps) {
  return fields.map(({ id, hint, lines, optional = false }) => (
    <TextField
      key={id}
      id={`applicant-${id}`}
      label={text[id]}
      {...(hint === undefined ? {} : { hint })}
      {...(lines === undefined ? {} : { lines })}
      optional={optional}
      width={id === 'address' || id === 'form' ? 'full' : 'medium'}
      autoComplete="off"
      maxLength={2000}
      error={problemOf(problems, `applicant-${id}`)}
      value={value[id]}
      onChange={(typed) => onChange({ ...value, [id]: typed })}
    />
  ));
}
