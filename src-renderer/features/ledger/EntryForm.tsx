import { useState, type ReactNode } from 'react';
import { parseDate } from '../../../src-domain/kernel/calendarDate';
import { parseMonth } from '../../../src-domain/kernel/month';
import { ledgerText as text } from '../../strings/ledger';
import { Button } from '../../ui/Button';
import { Check, CheckGroup } from '../../ui/Checks';
import { ChoiceCards } from '../../ui/ChoiceCards';
import { DateField } from '../../ui/DateField';
import { problemOf, type FieldProblem } from '../../ui/ErrorSummary';
import { FieldGroup } from '../../ui/Field';
import { MonthField } from '../../ui/MonthField';
import { SelectField } from '../../ui/SelectField';
import { StackForm } from '../../ui/StackForm';
import { NumberField, TextField } from '../../ui/TextField';
import { asked, type EntryDraft, type EntryField } from './entry';

interface ControlProps {
  field: EntryField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const dateOf = (text: string) => {
  const read = parseDate(text);
  return read.ok ? read.value : null;
};

const monthFrom = (text: string) => {
  const read = parseMonth(text);
  return read.ok ? read.value : null;
};

function Control({ field, value, error, onChange }: ControlProps) {
  const words = {
    id: field.id,
    label: field.label,
    error,
    ...(field.hint === undefined ? {} : { hint: field.hint }),
    optional: field.optional ?? false,
  };
  switch (field.kind) {
    case 'date':
      return <DateField {...words} value={dateOf(value)} onChange={(date) => onChange(date ?? '')} />;
    case 'month':
      return <MonthField {...words} value={monthFrom(value)} onChange={(month) => onChange(month ?? '')} />;
    case 'number':
      return <NumberField {...words} value={value} onChange={onChange} unit={field.unit} />;
    case 'text':
      return <TextField {...words} value={value} onChange={onChange} unit={field.unit} />;
    case 'select':
      return (
        <SelectField
          {...words}
          value={value === '' && !field.options.some((each) => each.value === '') ? undefined : value}
          onChange={onChange}
          options={field.options}
        />
      );
    case 'cards':
      return <ChoiceCards id={field.id} legend={field.label} value={value} onChange={onChange} options={field.options} error={error} />;
    case 'ticks':
      return (
        <CheckGroup
          {...words}
          values={value.split(',').filter(Boolean)}
          onChange={(values) => onChange(values.join(','))}
          options={field.options}
        />
      );
    case 'yes':
      return (
        <FieldGroup {...words}>
          <Check checked={value === 'yes'} onChange={(on) => onChange(on ? 'yes' : '')}>
            {field.label}
          </Check>
        </FieldGroup>
      );
  }
}

interface EntryFormProps {
  fields: readonly EntryField[];
  draft: EntryDraft;
  onDraft: (draft: EntryDraft) => void;
  /** The problems of this try, or nothing when it was kept. */
  onKeep: () => readonly FieldProblem[];
  onCancel: () => void;
  note?: ReactNode;
}

/** Asks for one entry, field by field; every wrong field is named at once. */
export function EntryForm({ fields, draft, onDraft, onKeep, onCancel, note }: EntryFormProps) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  return (
    <StackForm problems={problems} onSubmit={() => setProblems(onKeep())}>
      {note}
      {asked(fields, draft).map((field) => (
        <Control
          key={field.id}
          field={field}
          value={draft[field.id] ?? ''}
          error={problemOf(problems, field.id)}
          onChange={(value) => onDraft({ ...draft, [field.id]: value })}
        />
      ))}
      <div className="form-actions">
        <Button kind="primary" type="submit" onClick={() => undefined}>
          {text.keep}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </StackForm>
  );
}
