import { useState } from 'react';
import { workRules } from '../../../src-bridge/resources/work';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { stages, type EntryNote } from '../../../src-domain/ledger/work/types';
import { useStore } from '../../store';
import { ledgerText } from '../../strings/ledger';
import { notesText, tagsText as text } from '../../strings/work';
import { Button } from '../../ui/Button';
import { CheckGroup } from '../../ui/Checks';
import { SelectField } from '../../ui/SelectField';
import { StackForm } from '../../ui/StackForm';
import { noteOf } from './books/notes';

const fields = [{ value: '', label: text.noField }, ...workRules.fields.map(({ id, label }) => ({ value: id, label }))];

interface TagsPanelProps {
  record: DisclosureRecord;
  note: EntryNote | undefined;
  onDone: () => void;
}

/** 重点领域 and 五公开 of one record. */
export function TagsPanel({ record, note, onDone }: TagsPanelProps) {
  const { entryNotes } = useStore();
  const [field, setField] = useState(note?.field ?? '');
  const [ticked, setTicked] = useState(note?.stages ?? []);
  const keep = async () => {
    const next = noteOf(record.id, { ...note, field, stages: ticked });
    await (next === null ? entryNotes.drop(record.id) : entryNotes.keep(next));
    onDone();
  };
  return (
    <StackForm onSubmit={keep}>
      <div>
        <b>{record.title}</b>
        <p className="muted small">{text.note}</p>
      </div>
      <SelectField id="tag-field" label={text.field} value={field} options={fields} onChange={setField} optional />
      <CheckGroup
        id="tag-stages"
        label={text.stages}
        values={ticked}
        onChange={setTicked}
        options={stages.map((value) => ({ value, label: notesText.stages[value] }))}
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

/** The tags of a record, in one quiet line under its title. */
export function Tags({ note }: { note: EntryNote | undefined }) {
  const field = workRules.fields.find(({ id }) => id === note?.field)?.label;
  const words = [field, ...(note?.stages ?? []).map((stage) => notesText.stages[stage])].filter((each) => each !== undefined);
  return words.length === 0 ? null : <div className="second small ledger-tags">{words.join(' · ')}</div>;
}
