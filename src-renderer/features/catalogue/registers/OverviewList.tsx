import { useState } from 'react';
import { suggestedOverview, type DirectoryEntry } from '../../../../src-domain/catalogue/registers/directory';
import { useStore } from '../../../store';
import { registersText as text } from '../../../strings/registers';
import { Button, TextButton } from '../../../ui/Button';
import { Check } from '../../../ui/Checks';
import { EmptyState } from '../../../ui/EmptyState';
import { problemOf, type FieldProblem } from '../../../ui/ErrorSummary';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { SidePanel } from '../../../ui/SidePanel';
import { StackForm } from '../../../ui/StackForm';
import { TextField } from '../../../ui/TextField';
import { HeldNotice } from '../HeldNotice';
import { heldIn } from '../typed';
import { overviewKey, type Registers } from './useRegisters';

interface FormProps {
  entry: DirectoryEntry;
  registers: Registers;
  onDone: () => void;
}

/** One overview; kept only when nothing personal stands in it. */
function OverviewForm({ entry, registers, onDone }: FormProps) {
  const { drafts } = useStore();
  const { unit, guide } = registers;
  const [words, setWords] = useState(entry.overview);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const held = heldIn([{ where: text.overview, text: words }], unit.phones, guide.today);
  const keep = async () => {
    const found = words.trim() === '' ? [{ field: 'overview', text: text.overviewMissing }] : [];
    setProblems(found);
    if (found.length > 0 || held.length > 0) return;
    await drafts.keep(overviewKey(entry.id), words.trim());
    onDone();
  };
  return (
    <StackForm problems={problems} onSubmit={keep}>
      <p>
        <b>{entry.title}</b>
      </p>
      <TextField
        id="overview"
        label={text.overview}
        hint={text.overviewHint}
        error={problemOf(problems, 'overview')}
        lines={4}
        maxLength={200}
        value={words}
        onChange={setWords}
      />
      <HeldNotice findings={held} />
      <div className="form-actions row">
        <Button type="submit" kind="primary">
          {text.keep}
        </Button>
        <Button
          onClick={() => {
            void drafts.drop(overviewKey(entry.id));
            setWords(suggestedOverview(entry, entry.item, unit.name));
          }}
        >
          {text.useSuggested}
        </Button>
      </div>
    </StackForm>
  );
}

const columnsFor = (onOpen: (entry: DirectoryEntry) => void): readonly Column<DirectoryEntry>[] => [
  { id: 'index', header: text.columns.index, width: '13em', cell: ({ indexNumber }) => indexNumber },
  { id: 'title', header: text.columns.title, names: true, cell: ({ title }) => title },
  {
    id: 'overview',
    header: text.columns.overview,
    cell: ({ overview, written }) => (
      <>
        {overview}
        {written ? null : <div className="small muted">{text.suggested}</div>}
      </>
    ),
  },
  { id: 'formed', header: text.columns.formedOn, width: '7em', cell: ({ formedOn }) => formedOn },
  {
    id: 'act',
    header: text.columns.act,
    width: '5em',
    cell: (entry) => (
      <TextButton label={text.rewriteOf(entry.title)} onClick={() => onOpen(entry)}>
        {text.rewrite}
      </TextButton>
    ),
  },
];

/** 内容概述 of every entry: a suggestion until somebody writes one. */
export function OverviewList({ registers }: { registers: Registers }) {
  const [open, setOpen] = useState<DirectoryEntry | null>(null);
  const [only, setOnly] = useState(false);
  const rows = only ? registers.entries.filter(({ written }) => !written) : registers.entries;
  return (
    <div className="stack">
      <Check checked={only} onChange={setOnly}>
        {text.onlySuggested}
      </Check>
      <Sheet padding="tight">
        <PlainTable
          caption={text.tableCaption}
          captionHidden
          columns={columnsFor(setOpen)}
          rows={rows}
          rowKey={({ id }) => id}
          pageSize={25}
          empty={<EmptyState title={text.none}>{text.noneWhat}</EmptyState>}
        />
      </Sheet>
      <SidePanel open={open !== null} title={text.overviewPanel} onClose={() => setOpen(null)} width={560}>
        {open === null ? null : <OverviewForm entry={open} registers={registers} onDone={() => setOpen(null)} />}
      </SidePanel>
    </div>
  );
}
