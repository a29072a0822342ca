import { useState } from 'react';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord, Publication } from '../../../../src-domain/ledger/types';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { standingPublications, withdraw, type WithdrawalTrouble } from '../../../../src-domain/review/withdrawal';
import { instantNow } from '../../../shell/clock';
import { channelWords } from '../../../strings/ledger';
import { recordText } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { DateField } from '../../../ui/DateField';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { FieldGroup } from '../../../ui/Field';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import type { Office } from '../useOffice';
import { DecidedBy } from './DecidedBy';

const text = recordText.off;
const fields = { reason: 'off-reason', decidedBy: 'off-decided-by', on: 'off-on', channels: 'off-channels' } as const;

const placeOf: Partial<Record<WithdrawalTrouble, string>> = {
  'reason-missing': fields.reason,
  'names-not-distinct': fields.decidedBy,
  'in-the-future': fields.on,
};

export const whereOf = ({ channel, medium, locator }: Publication): string =>
  [medium ?? channelWords[channel], locator].filter((part) => part !== '').join(' ');

interface Off {
  readonly publication: Publication;
  readonly ticked: boolean;
  readonly on: CalendarDate | null;
}

interface WithdrawFormProps {
  office: Office;
  document: OfficeDocument;
  record: DisclosureRecord;
  onDone: () => void;
}

/** 登记下架: why, who decided, and from which channels it was taken off on which day. */
export function WithdrawForm({ office, document, record, onDone }: WithdrawFormProps) {
  const { today, store } = office;
  const [reason, setReason] = useState('');
  const [decidedBy, setDecidedBy] = useState('');
  const [on, setOn] = useState<CalendarDate | null>(today);
  const [offs, setOffs] = useState<readonly Off[]>(() =>
    standingPublications(document, record).map((publication) => ({ publication, ticked: true, on: today })),
  );
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const change = (at: number, part: Partial<Off>) => setOffs(offs.map((each, place) => (place === at ? { ...each, ...part } : each)));
  const keep = async () => {
    const missing = offs.flatMap((each, at) => (each.ticked && each.on === null ? [`off-day-${at}`] : []));
    if (on === null || missing.length > 0)
      return setProblems([...(on === null ? [fields.on] : []), ...missing].map((field) => ({ field, text: recordText.who.dateNeeded })));
    if (decidedBy === '') return setProblems([{ field: fields.decidedBy, text: recordText.who.need }]);
    const channels = offs.flatMap((each) => (each.ticked && each.on !== null ? [{ ...each.publication, offOn: each.on }] : []));
    const given = { reason: reason.trim(), decidedBy, on, by: document.handler, at: instantNow(), channels };
    const done = withdraw(document, record, given);
    if (!done.ok) return setProblems([{ field: placeOf[done.error] ?? fields.channels, text: text.troubles[done.error] }]);
    await store.documents.keep(done.value);
    onDone();
  };
  const error = (field: string) => problemOf(problems, field);
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <p className="second small">{text.note}</p>
      <TextField
        id={fields.reason}
        label={text.reason}
        hint={text.reasonHint}
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
      <FieldGroup id={fields.channels} label={text.channels} hint={text.channelsHint} error={error(fields.channels)}>
        {offs.map(({ publication, ticked }, at) => (
          <Check
            key={`${publication.channel} ${publication.locator} ${publication.on}`}
            checked={ticked}
            onChange={(to) => change(at, { ticked: to })}
          >
            {whereOf(publication)} <span className="muted">{publication.on}</span>
          </Check>
        ))}
      </FieldGroup>
      {offs.map(({ publication, ticked, on: day }, at) =>
        ticked ? (
          <DateField
            key={`${publication.channel} ${publication.locator} ${publication.on}`}
            id={`off-day-${at}`}
            label={`${publication.medium ?? channelWords[publication.channel]}${text.offOn}`}
            value={day}
            error={error(`off-day-${at}`)}
            onChange={(to) => change(at, { on: to })}
          />
        ) : null,
      )}
      <div className="form-actions">
        <Button kind="primary" type="submit">
          {text.keep}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </StackForm>
  );
}
