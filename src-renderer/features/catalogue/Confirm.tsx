import { useState } from 'react';
import type { ItemConfirmation } from '../../../src-domain/catalogue/coverage';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import { monthOf } from '../../../src-domain/kernel/month';
import { useOfficers, useStore } from '../../store';
import { catalogueText as text } from '../../strings/catalogue';
import { Button } from '../../ui/Button';
import { ChoiceCards } from '../../ui/ChoiceCards';
import { problemOf, type FieldProblem } from '../../ui/ErrorSummary';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { Sheet } from '../../ui/Sheet';
import { StackForm } from '../../ui/StackForm';
import { TextField } from '../../ui/TextField';
import { useToday } from '../../ui/today';

type State = ItemConfirmation['state'];

const choices = (['nil', 'exempt'] as const).map((value) => ({ value, label: text.confirmStates[value], hint: text.confirmHints[value] }));

function problemsOf(state: State, by: string | undefined, note: string): readonly FieldProblem[] {
  return [
    ...(by === undefined ? [{ field: 'confirm-by', text: text.missingBy }] : []),
    ...(state === 'exempt' && note.trim() === '' ? [{ field: 'confirm-note', text: text.missingNote }] : []),
  ];
}

function ConfirmForm({ item }: { item: CatalogueItem }) {
  const { catalogue } = useStore();
  const officers = useOfficers() ?? [];
  const today = useToday();
  const [state, setState] = useState<State>('nil');
  const [by, setBy] = useState<string>();
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const keep = () => {
    const found = problemsOf(state, by, note);
    setProblems(found);
    if (found.length === 0 && by !== undefined)
      void catalogue.confirm({ item: item.id, state, period: monthOf(today), by, on: today, note: note.trim() });
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <p className="second">{text.confirmWhat(monthOf(today))}</p>
      <ChoiceCards id="confirm-state" legend={text.confirmState} value={state} onChange={setState} options={choices} across />
      <SelectField
        id="confirm-by"
        label={text.confirmBy}
        error={problemOf(problems, 'confirm-by')}
        value={by}
        onChange={setBy}
        options={officers.filter(({ active }) => active).map(({ name }) => ({ value: name, label: name }))}
      />
      <TextField
        id="confirm-note"
        label={text.confirmNote}
        hint={text.confirmNoteHint}
        optional={state === 'nil'}
        error={problemOf(problems, 'confirm-note')}
        width="full"
        value={note}
        onChange={setNote}
      />
      <div className="form-actions">
        <Button type="submit">{text.confirm}</Button>
      </div>
    </StackForm>
  );
}

/** 本月没有发生, or 本单位没有这项: by whom and why; can be taken back. */
export function Confirm({ item, confirmations }: { item: CatalogueItem; confirmations: readonly ItemConfirmation[] }) {
  const { catalogue } = useStore();
  const period = monthOf(useToday());
  const made = confirmations.find((each) => each.item === item.id && each.period === period);
  return (
    <Sheet title={text.confirmTitle}>
      {made === undefined ? (
        <ConfirmForm item={item} />
      ) : (
        <Notice
          tone="green"
          what={text.confirmed(text.confirmStates[made.state], made.by, made.on)}
          todo={made.note}
          action={<Button onClick={() => void catalogue.withdrawConfirmation(item.id, period)}>{text.withdraw}</Button>}
        />
      )}
    </Sheet>
  );
}
