import { useState } from 'react';
import { confirmItem, type ConfirmTrouble, type ItemConfirmation } from '../../../../src-domain/catalogue/confirmations';
import { monthsOfPeriod, periodsSince, type PeriodSpan } from '../../../../src-domain/catalogue/periods';
import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import type { CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { useOfficers, useSettings, useStore } from '../../../store';
import { periodWords } from '../../../strings/periods';
import { promisesText as text } from '../../../strings/promises';
import { SubmitRow } from '../../../ui/SubmitRow';
import { ChoiceCards } from '../../../ui/ChoiceCards';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { SelectField } from '../../../ui/SelectField';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { useToday } from '../../../ui/today';

const kinds = (['nil', 'exempt'] as const).map((value) => ({ value, label: text.kinds[value], hint: text.hints[value] }));

const fields: Readonly<Record<ConfirmTrouble, string>> = {
  'by-missing': 'confirm-by',
  'reason-missing': 'confirm-note',
  'in-the-future': 'confirm-period',
  'records-waiting': 'confirm-period',
};

/** The item's own periods since the unit began, the newest first; months where it has none. */
function periodOptions(item: CatalogueItem, since: CalendarDate, today: CalendarDate): readonly PeriodSpan[] {
  const began = since > item.validFrom ? since : item.validFrom;
  return [...periodsSince(began, today, monthsOfPeriod(item.limit) ?? 1)].reverse().slice(0, 24);
}

interface NilFormProps {
  item: CatalogueItem;
  records: readonly DisclosureRecord[];
  asked: PeriodSpan;
  onDone: () => void;
}

/** Which period, which of the two, who and why; a reason is always asked for. */
export function NilForm({ item, records, asked, onDone }: NilFormProps) {
  const { catalogue } = useStore();
  const [officers, today] = [useOfficers() ?? [], useToday()];
  const options = periodOptions(item, useSettings()?.since ?? today, today);
  const spans = options.some(({ id }) => id === asked.id) ? options : [asked, ...options];
  const [state, setState] = useState<ItemConfirmation['state']>('nil');
  const [period, setPeriod] = useState<string>(asked.id);
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = async () => {
    const span = spans.find(({ id }) => id === period) ?? asked;
    const made = confirmItem({ item: item.id, state, span, by, reason, today, records });
    if (!made.ok) return setProblems(made.error.map((code) => ({ field: fields[code], text: text.troubles[code] })));
    await catalogue.confirm(made.value);
    onDone();
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <p className="second">{text.sheetWhat}</p>
      <ChoiceCards id="confirm-state" legend={text.which} value={state} onChange={setState} options={kinds} across />
      <SelectField
        id="confirm-period"
        label={state === 'nil' ? text.period : text.periodFrom}
        error={problemOf(problems, 'confirm-period')}
        value={period}
        onChange={setPeriod}
        options={spans.map(({ id }) => ({ value: id, label: periodWords(id) }))}
      />
      <SelectField
        id="confirm-by"
        label={text.by}
        error={problemOf(problems, 'confirm-by')}
        value={by === '' ? undefined : by}
        onChange={setBy}
        options={officers.filter(({ active }) => active).map(({ name }) => ({ value: name, label: name }))}
      />
      <TextField
        id="confirm-note"
        label={text.reason}
        hint={text.reasonHint}
        error={problemOf(problems, 'confirm-note')}
        width="full"
        value={reason}
        onChange={setReason}
      />
      <SubmitRow>{text.keep}</SubmitRow>
    </StackForm>
  );
}
