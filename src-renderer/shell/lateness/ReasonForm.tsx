import { useState } from 'react';
import { giveReason, type LateMatter, type LateReason, type ReasonTrouble } from '../../../src-domain/catalogue/lateness';
import { useOfficers, useStore } from '../../store';
import { latenessText as text } from '../../strings/lateness';
import { SubmitRow } from '../../ui/SubmitRow';
import { problemOf, type FieldProblem } from '../../ui/ErrorSummary';
import { SelectField } from '../../ui/SelectField';
import { StackForm } from '../../ui/StackForm';
import { TextField } from '../../ui/TextField';
import { useToday } from '../../ui/today';

/** A record that was published after the period it was missing from. */
export interface MadeUpOption {
  readonly id: string;
  readonly title: string;
}

interface ReasonFormProps {
  matter: LateMatter;
  previous: LateReason | undefined;
  /** For a missed period: what may have made up for it. */
  options: readonly MadeUpOption[];
  onDone: () => void;
}

const none = '-';
const fields: Readonly<Record<ReasonTrouble, string>> = { 'reason-missing': 'late-reason', 'by-missing': 'late-by' };

/** 为什么逾期, and who says so; for a period also what made up for it. */
export function ReasonForm({ matter, previous, options, onDone }: ReasonFormProps) {
  const { lateReasons } = useStore();
  const officers = (useOfficers() ?? []).filter(({ active }) => active);
  const today = useToday();
  const [reason, setReason] = useState(previous?.reason ?? '');
  const [by, setBy] = useState(previous?.by ?? '');
  const [madeUpBy, setMadeUpBy] = useState(previous?.madeUpBy ?? none);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const made = giveReason(matter, { reason, by, on: today, madeUpBy: madeUpBy === none ? null : madeUpBy }, previous);
    if (!made.ok) return setProblems(made.error.map((code) => ({ field: fields[code], text: text.troubles[code] })));
    await lateReasons.keep(made.value);
    onDone();
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <p className="second">{text.note(matter.dueOn)}</p>
      <TextField
        id="late-reason"
        label={text.reason}
        hint={matter.kind === 'answer' ? text.reasonHintAnswer : text.reasonHint}
        error={problemOf(problems, 'late-reason')}
        width="full"
        lines={3}
        value={reason}
        onChange={setReason}
      />
      <SelectField
        id="late-by"
        label={text.by}
        error={problemOf(problems, 'late-by')}
        value={by === '' ? undefined : by}
        onChange={setBy}
        options={officers.map(({ name }) => ({ value: name, label: name }))}
      />
      {options.length === 0 ? null : (
        <SelectField
          id="late-made-up"
          label={text.madeUp}
          hint={text.madeUpHint}
          value={madeUpBy}
          onChange={setMadeUpBy}
          options={[{ value: none, label: text.notMadeUp }, ...options.map(({ id, title }) => ({ value: id, label: title }))]}
        />
      )}
      <Before previous={previous} />
      <SubmitRow>{text.keep}</SubmitRow>
    </StackForm>
  );
}

function Before({ previous }: { previous: LateReason | undefined }) {
  if (previous === undefined || previous.before.length === 0) return null;
  return (
    <div className="small second">
      {text.before}
      <ul>
        {previous.before.map(({ reason, by, on }) => (
          <li key={`${on} ${reason}`}>{text.given(reason, by, on)}</li>
        ))}
      </ul>
    </div>
  );
}
