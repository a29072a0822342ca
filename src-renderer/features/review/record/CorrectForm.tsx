import { useState } from 'react';
import { reviewRules } from '../../../../src-bridge/resources/review';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { beginSuccessor } from '../../../../src-domain/review/successor';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { instantNow } from '../../../shell/clock';
import { go } from '../../../shell/router';
import { recordText } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import type { Office } from '../useOffice';
import { DecidedBy } from './DecidedBy';

const text = recordText.follow;
const who = recordText.who;
const fields = { reason: 'correct-reason', decidedBy: 'correct-decided-by', on: 'correct-on' } as const;

/** 更正: a new review of the same document that names the old one; the old stays. */
export function CorrectForm({ office, document, onDone }: { office: Office; document: OfficeDocument; onDone: () => void }) {
  const [reason, setReason] = useState('');
  const [decidedBy, setDecidedBy] = useState('');
  const [on, setOn] = useState<CalendarDate | null>(office.today);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const lacks: readonly (readonly [boolean, string, string])[] = [
      [reason.trim() === '', fields.reason, who.reasonNeeded],
      [decidedBy === '', fields.decidedBy, who.need],
      [on === null, fields.on, who.dateNeeded],
    ];
    const found = lacks.filter(([missing]) => missing).map(([, field, words]) => ({ field, text: words }));
    if (found.length > 0 || on === null) return setProblems(found);
    const id = crypto.randomUUID();
    const given = { id, why: 'correction', reason: reason.trim(), by: document.handler, decidedBy, on, at: instantNow() } as const;
    const begun = beginSuccessor(reviewRules.tree, document, given);
    if (!begun.ok) return setProblems([{ field: fields.on, text: begun.error === 'in-the-future' ? who.future : who.same }]);
    await office.store.documents.keep(begun.value);
    onDone();
    go('review', [id, 'findings']);
  };
  const error = (field: string) => problemOf(problems, field);
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <p className="second small">{text.note}</p>
      <TextField
        id={fields.reason}
        label={text.reason}
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
      <DateField id={fields.on} label={text.on} hint={text.onHint} value={on} error={error(fields.on)} onChange={setOn} />
      <div className="form-actions">
        <Button kind="primary" type="submit">
          {text.keep}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </StackForm>
  );
}
