import type { ReactNode } from 'react';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { SubmitRow } from '../../ui/SubmitRow';
import { DateField } from '../../ui/DateField';
import { problemOf, type FieldProblem } from '../../ui/ErrorSummary';
import { StackForm } from '../../ui/StackForm';
import { TextField } from '../../ui/TextField';

/** The day of a sheet's going up or coming down, and who did it. */
export interface PostingDraft {
  readonly on: CalendarDate | null;
  readonly by: string;
}

interface PostingFormProps<Draft extends PostingDraft> {
  fields: Readonly<Record<keyof PostingDraft, string>>;
  words: Readonly<Record<'on' | 'by' | 'keep', string>>;
  note: string;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  problems: readonly FieldProblem[];
  onKeep: () => Promise<void>;
  /** Asked between the day and the name. */
  children?: ReactNode;
}

/** What 登记张贴 and 登记撤下 both ask. */
export function PostingForm<Draft extends PostingDraft>(props: PostingFormProps<Draft>) {
  const { fields, words, note, draft, onDraft, problems, onKeep, children } = props;
  return (
    <StackForm problems={problems} onSubmit={onKeep}>
      <p>{note}</p>
      <div>
        <DateField
          id={fields.on}
          label={words.on}
          error={problemOf(problems, fields.on)}
          value={draft.on}
          onChange={(on) => onDraft({ ...draft, on })}
        />
        {children}
        <TextField
          id={fields.by}
          label={words.by}
          error={problemOf(problems, fields.by)}
          value={draft.by}
          onChange={(by) => onDraft({ ...draft, by })}
          width="short"
          maxLength={20}
        />
        <SubmitRow>{words.keep}</SubmitRow>
      </div>
    </StackForm>
  );
}
