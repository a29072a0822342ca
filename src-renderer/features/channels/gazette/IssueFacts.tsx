import { useState } from 'react';
import type { GazetteIssue } from '../../../../src-domain/channels/gazette/types';
import type { Month } from '../../../../src-domain/kernel/month';
import { gazetteText as text } from '../../../strings/channels';
import { MonthField } from '../../../ui/MonthField';
import { Sheet } from '../../../ui/Sheet';
import { NumberField, TextField, typedNumber } from '../../../ui/TextField';

interface IssueFactsProps {
  issue: GazetteIssue;
  onChange: (issue: GazetteIssue) => void;
}

type Counted = 'year' | 'number' | 'running';

const whole = (typed: string): number | undefined => {
  const number = typedNumber(typed);
  return number !== undefined && Number.isInteger(number) && number > 0 && number < 10_000 ? number : undefined;
};

function Count({ issue, onChange, field, optional = false }: IssueFactsProps & { field: Counted; optional?: boolean }) {
  const [typed, setTyped] = useState(String(issue[field] ?? ''));
  const blank = optional && typed.trim() === '';
  const change = (next: string) => {
    setTyped(next);
    const number = whole(next);
    if (number !== undefined) onChange({ ...issue, [field]: number });
    else if (optional && next.trim() === '') onChange({ ...issue, [field]: null });
  };
  return (
    <NumberField
      id={`gazette-${field}`}
      label={text[field]}
      optional={optional}
      value={typed}
      error={!blank && whole(typed) === undefined ? text.oddNumber : undefined}
      onChange={change}
    />
  );
}

/** Name, number and period of an issue. */
export function IssueFacts({ issue, onChange }: IssueFactsProps) {
  const month = (field: 'from' | 'to') => (
    <MonthField
      id={`gazette-${field}`}
      label={text[field]}
      value={issue[field]}
      error={field === 'to' && issue.from > issue.to ? text.oddPeriod : undefined}
      onChange={(next: Month | null) => {
        if (next !== null) onChange({ ...issue, [field]: next });
      }}
    />
  );
  return (
    <Sheet title={text.facts} padding="tight">
      <TextField
        id="gazette-name"
        label={text.name}
        value={issue.name}
        width="full"
        maxLength={40}
        onChange={(name) => onChange({ ...issue, name })}
      />
      <Count issue={issue} onChange={onChange} field="year" />
      <Count issue={issue} onChange={onChange} field="number" />
      <Count issue={issue} onChange={onChange} field="running" optional />
      {month('from')}
      {month('to')}
    </Sheet>
  );
}
