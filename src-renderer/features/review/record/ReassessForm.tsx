import { useState } from 'react';
import { reviewRules } from '../../../../src-bridge/resources/review';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { reassess, type ReassessmentLine } from '../../../../src-domain/review/reassessment';
import type { Reassessment } from '../../../../src-domain/review/events';
import { beginSuccessor } from '../../../../src-domain/review/successor';
import { instantNow } from '../../../shell/clock';
import { recordText } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import type { Office } from '../useOffice';
import { DecidedBy } from './DecidedBy';

const text = recordText.again;
const who = recordText.who;
const fields = { result: 'again-result', reason: 'again-reason', decidedBy: 'again-decided-by', on: 'again-on' } as const;

interface ReassessFormProps {
  office: Office;
  line: ReassessmentLine;
  /** With what to say, or null when nothing was done. */
  onDone: (said: string | null) => void;
}

/** 评估: it stays closed with a reason, or a new review begins; the old record stays either way. */
export function ReassessForm({ office, line, onDone }: ReassessFormProps) {
  const { document } = line;
  const [result, setResult] = useState<Reassessment['result']>();
  const [reason, setReason] = useState('');
  const [decidedBy, setDecidedBy] = useState('');
  const [on, setOn] = useState<CalendarDate | null>(office.today);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const lacks: readonly (readonly [boolean, string, string])[] = [
      [result === undefined, fields.result, text.needResult],
      [reason.trim() === '', fields.reason, who.reasonNeeded],
      [decidedBy === '', fields.decidedBy, who.need],
      [on === null, fields.on, who.dateNeeded],
    ];
    const found = lacks.filter(([missing]) => missing).map(([, field, words]) => ({ field, text: words }));
    if (found.length > 0 || result === undefined || on === null) return setProblems(found);
    const given = { on, reason: reason.trim(), by: document.handler, decidedBy, at: instantNow() };
    const id = crypto.randomUUID();
    const looked = reassess(reviewRules.tree, document, { ...given, result, successor: result === 'opens' ? id : null });
    if (!looked.ok) return setProblems([{ field: fields.on, text: text.troubles[looked.error] }]);
    const next = result === 'opens' ? beginSuccessor(reviewRules.tree, document, { ...given, id, why: 'reassessment' }) : null;
    if (next?.ok === false) return setProblems([{ field: fields.on, text: text.troubles[next.error] }]);
    await office.store.documents.keepAll([looked.value, ...(next === null ? [] : [next.value])]);
    onDone(text.done[result]);
  };
  const error = (field: string) => problemOf(problems, field);
  return (
    <StackForm problems={problems} onSubmit={keep}>
      {document.reassessments.map((one) => (
        <p key={one.at} className="second small">
          {text.history(one.on, one.by, one.decidedBy, one.reason)}
        </p>
      ))}
      <ChoiceCards
        id={fields.result}
        legend={text.question}
        value={result}
        options={(['stays', 'opens'] as const).map((value) => ({ value, label: text[value], hint: text[`${value}Hint`] }))}
        error={error(fields.result)}
        onChange={setResult}
      />
      <TextField
        id={fields.reason}
        label={text.why}
        hint={text.whyHint}
        lines={2}
        width="full"
        maxLength={500}
        value={reason}
        error={error(fields.reason)}
        onChange={setReason}
      />
      <DecidedBy
        id={fields.decidedBy}
        office={office}
        by={document.handler}
        value={decidedBy}
        error={error(fields.decidedBy)}
        onChange={setDecidedBy}
      />
      <DateField id={fields.on} label={text.on} value={on} error={error(fields.on)} onChange={setOn} />
      <div className="form-actions">
        <Button kind="primary" type="submit">
          {text.keep}
        </Button>
        <Button onClick={() => onDone(null)}>{text.cancel}</Button>
      </div>
    </StackForm>
  );
}
