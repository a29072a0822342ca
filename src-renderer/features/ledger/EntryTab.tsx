import { useState, type ReactNode } from 'react';
import { ledgerText as text } from '../../strings/ledger';
import { Button, TextButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';
import { SidePanel } from '../../ui/SidePanel';
import { useToday } from '../../ui/today';
import { EntryForm } from './EntryForm';
import { spokenName, type EntryKind } from './entry';
import { NothingHere } from './NothingHere';
import { useEditing, type Editing } from './useEditing';

interface EntryTabProps<Entry> {
  kind: EntryKind<Entry>;
  entries: readonly Entry[];
  columns: readonly Column<Entry>[];
  idOf: (entry: Entry) => string;
  empty: string;
  /** Shown whole whatever month is asked for. */
  lasting?: boolean;
  note?: string;
  /** Where new entries are made instead of here. */
  adding?: ReactNode;
  /** The way to an entry that is changed elsewhere; undefined for those changed here. */
  elsewhere?: (entry: Entry) => ReactNode;
  /** `was` is the id it had when it was opened. */
  onPut: (entry: Entry, was: string) => Promise<void>;
  onRemove: (entry: Entry) => Promise<void>;
}

/** One book of the ledger: its table, and a panel to enter or change one line; `?entry=` opens it at once. What was removed can be put back. */
export function EntryTab<Entry>({
  kind,
  entries,
  columns,
  idOf,
  empty,
  lasting = false,
  note,
  adding,
  elsewhere,
  onPut,
  onRemove,
}: EntryTabProps<Entry>) {
  const { editing, left, change, add, edit, show, close } = useEditing(kind, entries, idOf);
  const [removed, setRemoved] = useState<Entry>();
  const today = useToday();
  const nameOf = (entry: Entry) => spokenName(kind.fields, kind.draftOf(entry, today));
  const remove = async (entry: Entry) => {
    await onRemove(entry);
    setRemoved(entry);
  };
  const restore = async (entry: Entry) => {
    await onPut(entry, idOf(entry));
    setRemoved(undefined);
  };
  const keep = (now: Editing) => {
    const read = kind.read(now.draft, now.id);
    if (!read.ok) return read.error;
    void onPut(read.value, now.id).then(() => show(undefined));
    return [];
  };
  const actions: Column<Entry> = {
    id: 'actions',
    header: text.actions,
    width: '8em',
    cell: (entry) =>
      elsewhere?.(entry) ?? (
        <span className="row">
          <TextButton onClick={() => edit(entry)} label={`${text.edit} ${nameOf(entry)}`}>
            {text.edit}
          </TextButton>
          <TextButton onClick={() => void remove(entry)} label={`${text.remove} ${nameOf(entry)}`}>
            {text.remove}
          </TextButton>
        </span>
      ),
  };
  const addButton = adding ?? <Button onClick={add}>{text.add(kind.title)}</Button>;
  return (
    <div className="stack">
      {removed === undefined ? null : (
        <Notice
          tone="grey"
          live
          what={text.removed(kind.title)}
          action={
            // The button that was pressed is gone with its line: the next one is this.
            <Button key={idOf(removed)} autoFocus onClick={() => void restore(removed)}>
              {text.undo}
            </Button>
          }
        />
      )}
      {left === undefined ? null : (
        <Notice tone="yellow" live what={text.unfinished(kind.title)} action={<Button onClick={() => show(left)}>{text.goOn}</Button>} />
      )}
      <Sheet title={kind.title} {...(note === undefined ? {} : { note })} aside={addButton} padding="tight">
        <PlainTable
          caption={kind.title}
          captionHidden
          columns={[...columns, actions]}
          rows={entries}
          rowKey={idOf}
          pageSize={20}
          empty={
            <NothingHere what={kind.title} lasting={lasting}>
              {empty}
            </NothingHere>
          }
        />
      </Sheet>
      <SidePanel
        open={editing !== undefined}
        title={editing?.fresh === false ? text.change(kind.title) : text.add(kind.title)}
        onClose={close}
        width={520}
      >
        {editing === undefined ? null : (
          <EntryForm
            fields={kind.fields}
            draft={editing.draft}
            onDraft={change}
            onKeep={() => keep(editing)}
            onCancel={() => show(undefined)}
          />
        )}
      </SidePanel>
    </div>
  );
}
