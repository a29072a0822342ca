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
}

/** 文号: what it should read is shown beside what was typed, and taken over only when the officer says so. */
export function DocumentNumberField({ value, onChange, error, formedOn, codes }: DocumentNumberFieldProps) {
  const repaired = repairDocumentNumber(reviewRules.documentNumber, value);
  const differs = repaired.valid && repaired.text !== value;
  const doubts = repaired.valid && !differs && formedOn !== null ? documentNumberDoubts(repaired.text, formedOn, codes) : [];
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
      {differs ? (
        <div className="review-beside-field">
          <Notice
            tone="yellow"
            live
            what={text.repaired(repaired.text)}
            todo={repaired.applied.map(({ message }) => message).join('；')}
            action={
              <Button size="small" onClick={() => onChange(repaired.text)}>
                {text.repair}
              </Button>
            }
          />
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
