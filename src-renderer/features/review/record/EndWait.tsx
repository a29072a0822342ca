import { useState } from 'react';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { endWait, noteReceipt, waitResults, type WaitTrouble } from '../../../../src-domain/review/waits';
import type { Wait, WaitResult } from '../../../../src-domain/review/events';
import { useWorkingCalendar } from '../../../shell/calendar';
import { instantNow } from '../../../shell/clock';
import { recordText } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import type { Office } from '../useOffice';

const text = recordText.waits;
const fields = { result: 'wait-result', on: 'wait-on', note: 'wait-note' } as const;

const placeOf: Partial<Record<WaitTrouble, string>> = { 'note-missing': fields.note, 'not-yet-late': fields.result };

interface WaitFormProps {
  office: Office;
  document: OfficeDocument;
  wait: Wait;
  onDone: () => void;
}

const hintOf = (result: WaitResult): { hint?: string } => (result === 'no-answer' ? { hint: text.resultHints[result] } : {});

/** 登记答复: how a wait ended, on which day, and where the paper lies. */
export function EndWait({ office, document, wait, onDone }: WaitFormProps) {
  const calendar = useWorkingCalendar();
  const results = waitResults[wait.kind];
  const [result, setResult] = useState<WaitResult | undefined>(results[0] === 'answered' ? 'answered' : undefined);
  const [on, setOn] = useState<CalendarDate | null>(office.today);
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    if (result === undefined) return setProblems([{ field: fields.result, text: text.troubles['wrong-result'] }]);
    if (on === null) return setProblems([{ field: fields.on, text: text.troubles['date-missing'] }]);
    const ended = endWait(calendar, document, wait.id, { result, on, note: note.trim(), by: document.handler, at: instantNow() });
    if (!ended.ok) return setProblems([{ field: placeOf[ended.error] ?? fields.on, text: text.troubles[ended.error] }]);
    await office.store.documents.keep(ended.value);
    onDone();
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      {wait.about === wait.askedOf ? null : <p className="second">{wait.about}</p>}
      <ChoiceCards
        id={fields.result}
        legend={text.result}
        value={result}
        options={results.map((value) => ({ value, label: text.results[value], ...hintOf(value) }))}
        error={problemOf(problems, fields.result)}
        onChange={setResult}
      />
      <DateField id={fields.on} label={text.on} value={on} error={problemOf(problems, fields.on)} onChange={setOn} />
      <TextField
        id={fields.note}
        label={text.note}
        hint={text.noteHint}
        lines={2}
        width="full"
        maxLength={500}
        value={note}
        error={problemOf(problems, fields.note)}
        onChange={setNote}
      />
      <div className="form-actions">
        <Button kind="primary" type="submit">
          {text.endSave}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </StackForm>
  );
}

/** 补收到日期: from then on a third party's 15 working days count. */
export function ReceiptOf({ office, document, wait, onDone }: WaitFormProps) {
  const [on, setOn] = useState<CalendarDate | null>(office.today);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    if (on === null) return setProblems([{ field: fields.on, text: text.troubles['date-missing'] }]);
    if (on > office.today) return setProblems([{ field: fields.on, text: text.troubles['in-the-future'] }]);
    const known = noteReceipt(document, wait.id, on);
    if (!known.ok) return setProblems([{ field: fields.on, text: text.troubles[known.error] }]);
    await office.store.documents.keep(known.value);
    onDone();
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <DateField id={fields.on} label={text.receivedOn} value={on} error={problemOf(problems, fields.on)} onChange={setOn} />
      <div className="form-actions">
        <Button kind="primary" type="submit">
          {text.receiveSave}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </StackForm>
  );
}
