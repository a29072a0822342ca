import { useState } from 'react';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { beginWait, type WaitTrouble } from '../../../../src-domain/review/waits';
import { instantNow } from '../../../shell/clock';
import { recordText } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { stateOf } from '../stages';
import type { Office } from '../useOffice';

const text = recordText.waits;
const kinds = ['third-party', 'other-organ'] as const;
const fields = { kind: 'wait-kind', of: 'wait-of', about: 'wait-about', sent: 'wait-sent', received: 'wait-received' } as const;

const placeOf: Partial<Record<WaitTrouble, string>> = {
  'asked-missing': fields.of,
  'about-missing': fields.about,
  'received-before-sent': fields.received,
};

/** 登记征求意见: a letter that went out on paper. */
export function BeginWait({ office, document, onDone }: { office: Office; document: OfficeDocument; onDone: () => void }) {
  const [kind, setKind] = useState<(typeof kinds)[number]>('third-party');
  const [askedOf, setAskedOf] = useState('');
  const [about, setAbout] = useState('');
  const [sentOn, setSentOn] = useState<CalendarDate | null>(office.today);
  const [receivedOn, setReceivedOn] = useState<CalendarDate | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    if (sentOn === null) return setProblems([{ field: fields.sent, text: text.troubles['date-missing'] }]);
    const state = stateOf(document);
    const node = state.at === 'outcome' ? null : state.node.id;
    const begun = beginWait(document, {
      id: crypto.randomUUID(),
      kind,
      node,
      askedOf: askedOf.trim(),
      about: about.trim(),
      sentOn,
      receivedOn: kind === 'third-party' ? receivedOn : null,
      by: document.handler,
      at: instantNow(),
    });
    if (!begun.ok) return setProblems([{ field: placeOf[begun.error] ?? fields.sent, text: text.troubles[begun.error] }]);
    await office.store.documents.keep(begun.value);
    onDone();
  };
  const error = (field: string) => problemOf(problems, field);
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <ChoiceCards
        id={fields.kind}
        legend={text.kind}
        value={kind}
        options={kinds.map((value) => ({ value, label: text.kinds[value], hint: text.kindHints[value] }))}
        onChange={setKind}
      />
      <TextField
        id={fields.of}
        label={text.askedOf}
        hint={text.askedOfHint}
        width="full"
        maxLength={100}
        value={askedOf}
        error={error(fields.of)}
        onChange={setAskedOf}
      />
      <TextField
        id={fields.about}
        label={text.about}
        hint={text.aboutHint}
        lines={2}
        width="full"
        maxLength={500}
        value={about}
        error={error(fields.about)}
        onChange={setAbout}
      />
      <DateField id={fields.sent} label={text.sentOn} value={sentOn} error={error(fields.sent)} onChange={setSentOn} />
      {kind === 'third-party' ? (
        <DateField
          id={fields.received}
          label={text.receivedOn}
          hint={text.receivedHint}
          optional
          value={receivedOn}
          error={error(fields.received)}
          onChange={setReceivedOn}
        />
      ) : null}
      <div className="form-actions">
        <Button kind="primary" type="submit">
          {text.save}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </StackForm>
  );
}
