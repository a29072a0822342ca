import { useState } from 'react';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { addObjection, handleObjection } from '../../../../src-domain/notices/objections';
import type { NoticeObjection, PostedNotice } from '../../../../src-domain/notices/types';
import { hungText } from '../../../strings/posting';
import { SubmitRow } from '../../../ui/SubmitRow';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { SelectField } from '../../../ui/SelectField';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';
import { PersonalCheck } from './PersonalCheck';
import { useScreened, type Screened } from './useScreened';

const text = hungText.objections;
const fields = { on: 'objection-on', way: 'objection-way', words: 'objection-words' } as const;

type Trouble = keyof typeof text.troubles;

/** The field where each trouble is mended. */
const fieldFor = (code: Trouble): string => {
  if (code === 'way-missing') return fields.way;
  return code === 'what-missing' || code === 'outcome-missing' ? fields.words : fields.on;
};

const problem = (code: Trouble): readonly FieldProblem[] => [{ field: fieldFor(code), text: text.troubles[code] }];

const unseen: readonly FieldProblem[] = [{ field: fields.words, text: text.personalUnseen }];

interface WordsProps {
  screened: Screened;
  label: string;
  hint: string;
  problems: readonly FieldProblem[];
  keep: string;
}

/** The one box of words of either form, what was found in it, and the button. */
function WordsAndKeep({ screened, label, hint, problems, keep }: WordsProps) {
  const { words, setWords, findings, isSeen, setSeen } = screened;
  return (
    <>
      <TextField
        id={fields.words}
        label={label}
        hint={hint}
        error={problemOf(problems, fields.words)}
        value={words}
        onChange={setWords}
        lines={3}
        maxLength={500}
      />
      <PersonalCheck findings={findings} seen={isSeen} onSeen={setSeen} />
      <SubmitRow>{keep}</SubmitRow>
    </>
  );
}

export interface ObjectionFormProps {
  notice: PostedNotice;
  phones: readonly string[];
  onKeep: (changed: PostedNotice, what: string) => Promise<void>;
}

/** 登记异议: when, how and what about; never who. */
export function AddForm({ notice, phones, onKeep }: ObjectionFormProps) {
  const today = useToday();
  const [on, setOn] = useState<CalendarDate | null>(today);
  const [way, setWay] = useState('');
  const screened = useScreened(phones);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    if (on === null) return setProblems(problem('date-missing'));
    const added = addObjection(notice, crypto.randomUUID(), { on, way, what: screened.words }, today);
    if (!added.ok) return setProblems(problem(added.error));
    if (screened.held) return setProblems([...unseen]);
    await onKeep(added.value, text.added);
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <div>
        <DateField id={fields.on} label={text.on} error={problemOf(problems, fields.on)} value={on} onChange={setOn} />
        <SelectField
          id={fields.way}
          label={text.way}
          error={problemOf(problems, fields.way)}
          value={way === '' ? undefined : way}
          onChange={setWay}
          options={text.ways.map((each) => ({ value: each, label: each }))}
        />
        <WordsAndKeep screened={screened} label={text.what} hint={text.whatHint} problems={problems} keep={text.keep} />
      </div>
    </StackForm>
  );
}

/** 登记办结: when and with what outcome. */
export function HandleForm({ notice, objection, phones, onKeep }: ObjectionFormProps & { objection: NoticeObjection }) {
  const today = useToday();
  const [on, setOn] = useState<CalendarDate | null>(today);
  const screened = useScreened(phones);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    if (on === null) return setProblems(problem('date-missing'));
    const handled = handleObjection(notice, objection.id, { handledOn: on, outcome: screened.words }, today);
    if (!handled.ok) return setProblems(problem(handled.error));
    if (screened.held) return setProblems([...unseen]);
    await onKeep(handled.value, text.handled);
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <p>{objection.what}</p>
      <div>
        <DateField id={fields.on} label={text.handledOn} error={problemOf(problems, fields.on)} value={on} onChange={setOn} />
        <WordsAndKeep screened={screened} label={text.outcome} hint={text.outcomeHint} problems={problems} keep={text.keepHandled} />
      </div>
    </StackForm>
  );
}
