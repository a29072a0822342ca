import { officersFor } from '../../../../src-domain/unit/officers';
import { interviewText as text } from '../../../strings/review';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import type { Office } from '../useOffice';
import { answerFields, type AnswerDraft } from './answerDraft';

interface PeopleFieldsProps {
  draft: AnswerDraft;
  problems: readonly FieldProblem[];
  onChange: (draft: AnswerDraft) => void;
}

/** REFER and HOLD: to whom it was put, and on which day. */
export function AskedFields({ draft, problems, onChange, of }: PeopleFieldsProps & { of: boolean }) {
  return (
    <>
      {of ? (
        <TextField
          id={answerFields.askedOf}
          label={text.askedOf}
          hint={text.askedOfHint}
          width="full"
          maxLength={100}
          value={draft.askedOf}
          error={problemOf(problems, answerFields.askedOf)}
          onChange={(askedOf) => onChange({ ...draft, askedOf })}
        />
      ) : null}
      <DateField
        id={answerFields.askedOn}
        label={text.askedOn}
        value={draft.askedOn}
        error={problemOf(problems, answerFields.askedOn)}
        onChange={(askedOn) => onChange({ ...draft, askedOn })}
      />
    </>
  );
}

/** 公共利益: who decided, whom it was told in writing and when (第十五条、第三十二条). */
export function OverrideFields({ office, draft, problems, onChange }: PeopleFieldsProps & { office: Office }) {
  const deciding = officersFor(office.officers, 'approver').filter(({ roles }) => roles.includes('head'));
  const names = (deciding.length === 0 ? officersFor(office.officers, 'approver') : deciding).map(({ name }) => name);
  return (
    <>
      <SelectField
        id={answerFields.decidedBy}
        label={text.decidedBy}
        hint={text.decidedByHint}
        value={draft.decidedBy === '' ? undefined : draft.decidedBy}
        options={names.map((name) => ({ value: name, label: name }))}
        error={problemOf(problems, answerFields.decidedBy)}
        onChange={(decidedBy) => onChange({ ...draft, decidedBy })}
      />
      <TextField
        id={answerFields.toldWhom}
        label={text.toldWhom}
        hint={text.toldWhomHint}
        width="full"
        maxLength={100}
        value={draft.toldWhom}
        error={problemOf(problems, answerFields.toldWhom)}
        onChange={(toldWhom) => onChange({ ...draft, toldWhom })}
      />
      <DateField
        id={answerFields.toldOn}
        label={text.toldOn}
        hint={text.toldOnHint}
        optional
        value={draft.toldOn}
        error={problemOf(problems, answerFields.toldOn)}
        onChange={(toldOn) => onChange({ ...draft, toldOn })}
      />
    </>
  );
}
