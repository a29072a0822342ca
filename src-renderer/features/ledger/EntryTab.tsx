import { useState, type ReactNode } from 'react';
import { ledgerText as text } from '../../strings/ledger';
import { Button, TextButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';
import { SidePanel } from '../../ui/SidePanel';
import { useToday } from '../../ui/today';
import { EntryForm } from './EntryForm';
import type { EntryDraft, EntryKind } from './entry';

interface EntryTabProps<Entry> {
  kind: EntryKind<Entry>;
  entries: readonly Entry[];
  columns: readonly Column<Entry>[];
  idOf: (entry: Entry) => string;
  empty: string;
  note?: string;
  /** Where new entries are made instead of here. */
  adding?: ReactNode;
  /** The way to an entry that is changed elsewhere; undefined for those changed here. */
  elsewhere?: (entry: Entry) => ReactNode;
  onPut: (entry: Entry) => Promise<void>;
  onRemove: (entry: Entry) => Promise<void>;
}

interface Editing {
  readonly id: string;
  readonly draft: EntryDraft;
  readonly fresh: boolean;
}

/** One book of the ledger: its table, and a panel to enter or change one line. What was removed can be put back. */
export function EntryTab<Entry>({ kind, entries, columns, idOf, empty, note, adding, elsewhere, onPut, onRemove }: EntryTabProps<Entry>) {
  const today = useToday();
  const [editing, setEditing] = useState<Editing>();
  const [removed, setRemoved] = useState<Entry>();
  const add = () => setEditing({ id: crypto.randomUUID(), draft: kind.draftOf(undefined, today), fresh: true });
  const edit = (entry: Entry) => setEditing({ id: idOf(entry), draft: kind.draftOf(entry, today), fresh: false });
  const remove = async (entry: Entry) => {
    await onRemove(entry);
    setRemoved(entry);
  };
  const restore = async (entry: Entry) => {
    await onPut(entry);
    setRemoved(undefined);
  };
  const keep = (now: Editing) => {
    const read = kind.read(now.draft, now.id);
    if (!read.ok) return read.error;
    void onPut(read.value).then(() => setEditing(undefined));
    return [];
  };
  const actions: Column<Entry> = {
    id: 'actions',
    header: text.actions,
    width: '8em',
    cell: (entry) =>
      elsewhere?.(entry) ?? (
        <span className="row">
          <TextButton onClick={() => edit(entry)}>{text.edit}</TextButton>
          <TextButton onClick={() => void remove(entry)}>{text.remove}</TextButton>
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
          action={<Button onClick={() => void restore(removed)}>{text.undo}</Button>}
        />
      )}
      <Sheet title={kind.title} {...(note === undefined ? {} : { note })} aside={addButton} padding="tight">
        <PlainTable
          caption={kind.title}
          captionHidden
          columns={[...columns, actions]}
          rows={entries}
          rowKey={idOf}
          pageSize={20}
          empty={<EmptyState title={text.emptyTitle(kind.title)}>{empty}</EmptyState>}
        />
      </Sheet>
      <SidePanel open={editing !== undefined} title={text.add(kind.title)} onClose={() => setEditing(undefined)} width={520}>
        {editing === undefined ? null : (
          <EntryForm
            fields={kind.fields}
            draft={editing.draft}
            onDraft={(draft) => setEditing({ ...editing, draft })}
            onKeep={() => keep(editing)}
            onCancel={() => setEditing(undefined)}
          />
        )}
      </SidePanel>
    </div>
  );
}
