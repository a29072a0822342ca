import { reviewRules } from '../../../../src-bridge/resources/review';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { documentNumberDoubts, repairDocumentNumber } from '../../../../src-domain/review/documentNumber';
import { factsText as text } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { TextField } from '../../../ui/TextField';
import { factFields } from './factsDraft';
import './facts.css';

interface DocumentNumberFieldProps {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  formedOn: CalendarDate | null;
  codes: readonly string[];
  /** The odd number that the officer keeps as it stands on the paper; null: none. */
  kept: string | null;
  onKeep: (number: string | null) => void;
}

/** Words and buttons beside the field when what was typed is not in the proper form. */
function Proposal({ value, kept, onChange, onKeep }: Pick<DocumentNumberFieldProps, 'value' | 'kept' | 'onChange' | 'onKeep'>) {
  const { text: proper, valid, applied } = repairDocumentNumber(reviewRules.documentNumber, value);
  const change = valid ? (
    <Button size="small" onClick={() => onChange(proper)}>
      {text.repair(proper)}
    </Button>
  ) : null;
  if (kept === value) return <Notice tone="blue" live what={text.numberKept(value)} action={change ?? undefined} />;
  const keep = (
    <Button size="small" onClick={() => onKeep(value)}>
      {text.keepNumber}
    </Button>
  );
  if (!valid) return <Notice tone="yellow" live what={text.oddNumberTodo} action={keep} />;
  const why = applied.map(({ message }) => message).join('；');
  return (
    <Notice
      tone="yellow"
      live
      what={text.repaired(proper)}
      todo={why}
      action={
        <span className="row">
          {change}
          {keep}
        </span>
      }
    />
  );
}

/** 文号: what it should read is shown beside what was typed; it is changed or kept only when the officer says so. */
export function DocumentNumberField({ value, onChange, error, formedOn, codes, kept, onKeep }: DocumentNumberFieldProps) {
  const repaired = repairDocumentNumber(reviewRules.documentNumber, value);
  const proper = value.trim() === '' || (repaired.valid && repaired.text === value);
  // A number half typed is not called odd before the officer goes on.
  const asks = !proper && (repaired.valid || kept === value || error !== undefined);
  const doubts = proper && value.trim() !== '' && formedOn !== null ? documentNumberDoubts(value, formedOn, codes) : [];
  return (
    <>
      <TextField
        id={factFields.number}
        label={text.number}
        hint={text.numberHint}
        optional
        error={error}
        value={value}
        maxLength={60}
        onChange={onChange}
      />
      {asks ? (
        <div className="review-beside-field">
          <Proposal value={value} kept={kept} onChange={onChange} onKeep={onKeep} />
        </div>
      ) : null}
      {doubts.map((doubt) => (
        <div key={doubt} className="review-beside-field">
          <Notice tone="yellow" what={text.doubts[doubt]} />
        </div>
      ))}
    </>
  );
}
