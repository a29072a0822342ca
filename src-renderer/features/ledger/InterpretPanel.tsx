import { useMemo, useState } from 'react';
import { mayExplain, type Interpreted } from '../../../src-domain/ledger/work/interpretations';
import { useStore } from '../../store';
import { ledgerText } from '../../strings/ledger';
import { interpretText as text } from '../../strings/work';
import { Button } from '../../ui/Button';
import { problemOf, type FieldProblem } from '../../ui/ErrorSummary';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { StackForm } from '../../ui/StackForm';
import { TextField } from '../../ui/TextField';
import { noteOf } from './books/notes';
import type { BooksRead } from './useBooks';

/** A list longer than this nobody reads; the likely ones stand first. */
const listed = 300;
const field = 'explained-by';

/** Which record explains a policy document, chosen from a list; or why none does. */
export function InterpretPanel({ of: { policy }, books, onDone }: { of: Interpreted; books: BooksRead; onDone: () => void }) {
  const { ledger, entryNotes } = useStore();
  const note = books.notes.get(policy.id);
  const [chosen, setChosen] = useState<string>();
  const [reason, setReason] = useState(note?.uninterpreted ?? '');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const candidates = useMemo(() => mayExplain(books.ledger.records, policy, listed), [books.ledger.records, policy]);
  const record = candidates.find(({ id }) => id === chosen);
  const keep = async () => {
    const nothing = record === undefined && reason.trim() === (note?.uninterpreted ?? '');
    setProblems(nothing ? [{ field, text: text.needsOne }] : []);
    if (nothing) return;
    if (record === undefined) {
      const next = noteOf(policy.id, { ...note, uninterpreted: reason.trim() });
      await (next === null ? entryNotes.drop(policy.id) : entryNotes.keep(next));
    } else await ledger.records.keep({ ...record, interprets: policy.id });
    onDone();
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <b>{policy.title}</b>
      {candidates.length === 0 ? (
        <Notice tone="grey" what={text.none} />
      ) : (
        <SelectField
          id={field}
          label={text.chooseField}
          hint={text.chooseHint}
          error={problemOf(problems, field)}
          value={chosen}
          options={candidates.map(({ id, title, indexNumber }) => ({ value: id, label: `${title}（${indexNumber}）` }))}
          onChange={setChosen}
          width="full"
          optional
        />
      )}
      <TextField
        id="uninterpreted"
        label={text.orReason}
        hint={text.orReasonHint}
        value={reason}
        onChange={setReason}
        width="full"
        optional
      />
      <div className="form-actions">
        <Button kind="primary" type="submit">
          {text.keep}
        </Button>
        <Button onClick={onDone}>{ledgerText.cancel}</Button>
      </div>
    </StackForm>
  );
}
