import { sameName, officersFor } from '../../../../src-domain/unit/officers';
import { recordText } from '../../../strings/review';
import { SelectField } from '../../../ui/SelectField';
import type { Office } from '../useOffice';

const text = recordText.who;

interface DecidedByProps {
  id: string;
  office: Office;
  /** Who does it; may not decide it. */
  by: string;
  value: string;
  error: string | undefined;
  onChange: (name: string) => void;
}

/** 决定人: one who may approve, and not the handler. */
export function DecidedBy({ id, office, by, value, error, onChange }: DecidedByProps) {
  const names = officersFor(office.officers, 'approver').map(({ name }) => name);
  return (
    <SelectField
      id={id}
      label={text.decidedBy}
      hint={text.decidedHint}
      value={value === '' ? undefined : value}
      options={names.filter((name) => !sameName(name, by)).map((name) => ({ value: name, label: name }))}
      error={error}
      onChange={onChange}
    />
  );
}
