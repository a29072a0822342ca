import { useState } from 'react';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { recordReceipt } from '../../../src-domain/returns/lifecycle';
import type { ExportedReturn } from '../../../src-domain/returns/versions';
import { returnsText } from '../../strings/returns';
import { useStore } from '../../store';
import { Button } from '../../ui/Button';
import { ChoiceCards } from '../../ui/ChoiceCards';
import { DateField } from '../../ui/DateField';
import { ErrorSummary, problemOf, type FieldProblem } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/TextField';

const text = returnsText.receipt;
const ids = { outcome: 'receipt-outcome', on: 'receipt-on', note: 'receipt-note' } as const;

interface ReceiptDraft {
  readonly outcome: 'received' | 'sent-back' | undefined;
  readonly on: CalendarDate | null;
  readonly note: string;
}

function problemsOf({ outcome, on, note }: ReceiptDraft, exportedOn: CalendarDate, today: CalendarDate): readonly FieldProblem[] {
  const date = on === null ? text.needDate : on < exportedOn ? text.dateEarly(exportedOn) : on > today ? text.dateLate : undefined;
  return [
    ...(outcome === undefined ? [{ field: ids.outcome, text: text.needOutcome }] : []),
    ...(date === undefined ? [] : [{ field: ids.on, text: date }]),
    ...(outcome === 'sent-back' && note.trim() === '' ? [{ field: ids.note, text: text.needNote }] : []),
  ];
}

interface ReceiptPanelProps {
  exported: ExportedReturn;
  today: CalendarDate;
  onDone: () => void;
}

/** The county's word on a return, as it was told. */
export function ReceiptPanel({ exported, today, onDone }: ReceiptPanelProps) {
  const { returns } = useStore();
  const [draft, setDraft] = useState<ReceiptDraft>({ outcome: undefined, on: today, note: '' });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const found = problemsOf(draft, exported.export.exportedOn, today);
    setProblems(found);
    if (found.length > 0 || draft.outcome === undefined || draft.on === null) return;
    const said = recordReceipt(exported, draft.outcome, { on: draft.on, note: draft.note.trim() });
    if (!said.ok) return;
    await returns.keep(said.value);
    onDone();
  };
  const sentBack = draft.outcome === 'sent-back';
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <ErrorSummary problems={problems} />
      <ChoiceCards
        id={ids.outcome}
        legend={text.which}
        value={draft.outcome}
        onChange={(outcome) => setDraft({ ...draft, outcome })}
        options={[
          { value: 'received', label: text.received, hint: text.receivedHint },
          { value: 'sent-back', label: text.sentBack, hint: text.sentBackHint },
        ]}
        error={problemOf(problems, ids.outcome)}
      />
      <DateField
        id={ids.on}
        label={text.on}
        value={draft.on}
        onChange={(on) => setDraft({ ...draft, on })}
        error={problemOf(problems, ids.on)}
      />
      <TextField
        id={ids.note}
        label={sentBack ? text.note : text.noteOptional}
        optional={!sentBack}
        hint={text.noteHint}
        lines={3}
        maxLength={500}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
        error={problemOf(problems, ids.note)}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary">
          {text.keep}
        </Button>
      </div>
    </form>
  );
}
