import { useState } from 'react';
import type { Registration } from '../../../../src-domain/catalogue/village/register';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { useOfficers } from '../../../store';
import { villageText } from '../../../strings/village';
import { Button } from '../../../ui/Button';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { SelectField } from '../../../ui/SelectField';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import type { Registering } from './useRegistering';

const text = villageText.register;

type State = Registration['state'];

const choices = (['posted', 'nil'] as const).map((value) => ({ value, label: text.states[value], hint: text.hints[value] }));

interface Typed {
  readonly on: CalendarDate | null;
  readonly by: string | undefined;
}

function problemsOf({ on, by }: Typed, today: CalendarDate): readonly FieldProblem[] {
  return [
    ...(on === null ? [{ field: 'village-on', text: text.missingDate }] : []),
    ...(on !== null && on > today ? [{ field: 'village-on', text: text.future }] : []),
    ...(by === undefined ? [{ field: 'village-by', text: text.missingBy }] : []),
  ];
}

interface RegisterFormProps {
  registering: Registering;
  /** Not offered: what is published at once has no period without it. */
  withoutNil?: boolean;
  /** What stands there when one is corrected. */
  initial?: Omit<Registration, 'by'> & { readonly by: string };
  /** Why it cannot be kept as typed, beside what the form looks at itself. */
  trouble?: (registration: Registration) => FieldProblem | undefined;
  keepWords?: string;
  onKeep: (registration: Registration) => void | Promise<void>;
}

function useForm({ registering, initial, trouble, onKeep }: RegisterFormProps) {
  const today = useToday();
  const officers = (useOfficers() ?? []).filter(({ active }) => active).map(({ name }) => name);
  const [state, setState] = useState<State>(initial?.state ?? 'posted');
  const [on, setOn] = useState<CalendarDate | null>(initial?.on ?? today);
  const [note, setNote] = useState(initial?.note ?? '');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [chosen, setChosen] = useState<string>();
  const by = chosen ?? initial?.by ?? registering.by ?? (officers.length === 1 ? officers[0] : undefined);
  const setBy = (name: string) => {
    setChosen(name);
    registering.setBy(name);
  };
  const keep = async () => {
    const found = problemsOf({ on, by }, today);
    if (on === null || by === undefined || found.length > 0) return setProblems(found);
    const registration = { state, on, by, note: note.trim() };
    const more = trouble?.(registration);
    setProblems(more === undefined ? [] : [more]);
    if (more === undefined) await onKeep(registration);
  };
  return { officers, state, setState, on, setOn, note, setNote, problems, by, setBy, keep };
}

/** 已公布 or 本期没有: the day, who registers it, and a note. */
export function RegisterForm(props: RegisterFormProps) {
  const { withoutNil = false, initial, keepWords } = props;
  const { officers, state, setState, on, setOn, note, setNote, problems, by, setBy, keep } = useForm(props);
  return (
    <StackForm problems={problems} onSubmit={keep}>
      {withoutNil || initial !== undefined ? null : (
        <ChoiceCards id="village-state" legend={text.what} value={state} onChange={setState} options={choices} across />
      )}
      <DateField id="village-on" label={text.on[state]} error={problemOf(problems, 'village-on')} value={on} onChange={setOn} />
      <SelectField
        id="village-by"
        label={text.by}
        error={problemOf(problems, 'village-by')}
        value={by}
        onChange={setBy}
        options={[...new Set([...officers, ...(by === undefined ? [] : [by])])].map((name) => ({ value: name, label: name }))}
      />
      <TextField
        id="village-note"
        label={text.note}
        hint={text.noteHint}
        optional
        width="full"
        value={note}
        onChange={setNote}
        maxLength={100}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary">
          {keepWords ?? text.keep[state]}
        </Button>
      </div>
    </StackForm>
  );
}
