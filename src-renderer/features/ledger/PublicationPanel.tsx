import { useState } from 'react';
import { dayInChina, type CalendarDate } from '../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { useDocument } from '../../store';
import { channelWords, ledgerText, recordsText as text } from '../../strings/ledger';
import { Button, TextButton } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { problemOf, type FieldProblem } from '../../ui/ErrorSummary';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { StackForm } from '../../ui/StackForm';
import { TextField } from '../../ui/TextField';
import { useToday } from '../../ui/today';
import { optionsOf } from './books/options';
import { blankPublication, draftsOf, fieldOf, isBeforeApproval, readPublications, type PublicationDraft } from './publicationDraft';

interface LineProps {
  line: PublicationDraft;
  /** The day the review was passed; null where none is known. */
  approvedOn: CalendarDate | null;
  at: number;
  problems: readonly FieldProblem[];
  onChange: (line: PublicationDraft) => void;
  onDrop: () => void;
}

const channelOf = (value: string) => (Object.keys(channelWords) as (keyof typeof channelWords)[]).find((each) => each === value);

function Line({ line, approvedOn, at, problems, onChange, onDrop }: LineProps) {
  const id = (part: 'channel' | 'medium' | 'on' | 'locator') => ({
    id: fieldOf(line, part),
    error: problemOf(problems, fieldOf(line, part)),
  });
  return (
    <fieldset className="stack ledger-line">
      <legend className="row">
        <b>{text.nth(at + 1)}</b>
        <TextButton onClick={onDrop} label={`${text.dropChannel}${text.nth(at + 1)}`}>
          {text.dropChannel}
        </TextButton>
      </legend>
      <SelectField
        {...id('channel')}
        label={text.channel}
        value={line.channel}
        options={optionsOf(channelWords)}
        onChange={(value) => onChange({ ...line, channel: channelOf(value) })}
      />
      {line.channel === 'other' ? (
        <TextField
          {...id('medium')}
          label={text.medium}
          hint={text.mediumHint}
          value={line.medium}
          onChange={(medium) => onChange({ ...line, medium })}
        />
      ) : null}
      <DateField {...id('on')} label={text.on} value={line.on} onChange={(on) => onChange({ ...line, on })} />
      {isBeforeApproval(line, approvedOn) ? (
        <Notice tone="yellow" what={text.beforeApproved(approvedOn ?? '')} todo={text.beforeApprovedTodo} live />
      ) : null}
      <TextField
        {...id('locator')}
        label={text.locator}
        hint={text.locatorHint}
        width="full"
        value={line.locator}
        onChange={(locator) => onChange({ ...line, locator })}
      />
    </fieldset>
  );
}

interface PublicationPanelProps {
  record: DisclosureRecord;
  onKeep: (record: DisclosureRecord) => Promise<void>;
  onClose: () => void;
}

/** Where and when one record was made public; several channels at once. */
export function PublicationPanel({ record, onKeep, onClose }: PublicationPanelProps) {
  const today = useToday();
  const stage = useDocument(record.id)?.stage;
  const approvedOn = stage?.stage === 'approved' ? dayInChina(stage.at) : null;
  const fresh = () => blankPublication(crypto.randomUUID(), today);
  const [lines, setLines] = useState<readonly PublicationDraft[]>(() => [...draftsOf(record), fresh()]);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = () => {
    const read = readPublications(lines, record, today);
    setProblems(read.ok ? [] : read.error);
    if (read.ok) void onKeep({ ...record, publications: read.value }).then(onClose);
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <div>
        <b>{record.title}</b>
        <p className="second small">{text.panelNote}</p>
      </div>
      {lines.map((line, at) => (
        <Line
          key={line.key}
          line={line}
          at={at}
          approvedOn={approvedOn}
          problems={problems}
          onChange={(next) => setLines(lines.map((each) => (each.key === next.key ? next : each)))}
          onDrop={() => setLines(lines.filter((each) => each.key !== line.key))}
        />
      ))}
      <span>
        <Button size="small" onClick={() => setLines([...lines, fresh()])}>
          {text.addChannel}
        </Button>
      </span>
      <div className="form-actions">
        <Button kind="primary" type="submit">
          {ledgerText.keep}
        </Button>
        <Button onClick={onClose}>{ledgerText.cancel}</Button>
      </div>
    </StackForm>
  );
}
