import { useMemo, useState } from 'react';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { mayExplain, type Interpreted } from '../../../src-domain/ledger/work/interpretations';
import type { EntryNote } from '../../../src-domain/ledger/work/types';
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

/** A change that can be taken back. */
export interface Kept {
  readonly words: string;
  readonly undo: () => Promise<void>;
}

interface InterpretPanelProps {
  of: Interpreted;
  books: BooksRead;
  /** What was kept, and how to take it back. */
  onKept: (kept: Kept) => void;
  onCancel: () => void;
}

/** Which record explains a policy document, chosen from a list; or why none does. */
export function InterpretPanel({ of: { policy }, books, onKept, onCancel }: InterpretPanelProps) {
  const { ledger, entryNotes } = useStore();
  const note = books.notes.get(policy.id);
  const [chosen, setChosen] = useState<string>();
  const [reason, setReason] = useState(note?.uninterpreted ?? '');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const candidates = useMemo(() => mayExplain(books.ledger.records, policy, listed), [books.ledger.records, policy]);
  const record = candidates.find(({ id }) => id === chosen);
  const putNote = (next: EntryNote | null | undefined) => (next ? entryNotes.keep(next) : entryNotes.drop(policy.id));
  const keepReason = async () => {
    await putNote(noteOf(policy.id, { ...note, uninterpreted: reason.trim() }));
    const words = reason.trim() === '' ? text.reasonDropped : text.reasonKept;
    onKept({ words: words(policy.title), undo: () => putNote(note) });
  };
  const bind = async ({ id, title, interprets }: DisclosureRecord) => {
    await ledger.explain(id, policy.id);
    onKept({ words: text.bound(title, policy.title), undo: async () => void (await ledger.explain(id, interprets)) });
  };
  const keep = async () => {
    const nothing = record === undefined && reason.trim() === (note?.uninterpreted ?? '');
    setProblems(nothing ? [{ field, text: text.needsOne }] : []);
    if (nothing) return;
    if (record === undefined) await keepReason();
    else await bind(record);
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
        <Button onClick={onCancel}>{ledgerText.cancel}</Button>
      </div>
    </StackForm>
  );
}
