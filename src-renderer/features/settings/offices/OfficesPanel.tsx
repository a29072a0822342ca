import { useState } from 'react';
import type { OfficeTable } from '../../../../src-domain/screening/offices/types';
import { officesText as text } from '../../../strings/offices';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { EmptyState } from '../../../ui/EmptyState';
import { FilePick } from '../../../ui/FilePick';
import { Notice } from '../../../ui/Notice';
import { Sheet } from '../../../ui/Sheet';
import { Waiting } from '../../../ui/WorkProgress';
import { ListFaults } from './ListFaults';
import { ListInForce } from './ListInForce';
import { ListPreview } from './ListPreview';
import { useListFile, type ListFile } from './useListFile';
import './offices.css';

interface OfficesPanelProps {
  table: OfficeTable | null;
  /** Null takes the list out of use. */
  onChange: (table: OfficeTable | null) => Promise<void>;
}

type Done = { readonly at: 'nothing' | 'taken' | 'not-kept' } | { readonly at: 'withdrawn'; readonly table: OfficeTable };

function Said({ done, onPutBack }: { done: Done; onPutBack: (table: OfficeTable) => void }) {
  switch (done.at) {
    case 'nothing':
      return null;
    case 'taken':
      return <Notice tone="green" live what={text.taken} todo={text.takenTodo} />;
    case 'not-kept':
      return <Notice tone="red" live {...text.notKept} call={text.call} />;
    case 'withdrawn': {
      const action = <Button onClick={() => onPutBack(done.table)}>{text.putBack}</Button>;
      return <Notice tone="grey" live what={text.withdrawn} todo={text.withdrawnTodo} action={action} />;
    }
  }
}

function Withdraw({ onWithdraw }: { onWithdraw: () => void }) {
  const [open, setOpen] = useState(false);
  const withdraw = () => {
    setOpen(false);
    onWithdraw();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text.withdraw}</Button>
      <ConfirmDialog
        open={open}
        danger
        title={text.withdrawAsk}
        confirm={text.withdraw}
        onConfirm={withdraw}
        onCancel={() => setOpen(false)}
      >
        {text.withdrawThen}
      </ConfirmDialog>
    </>
  );
}

function Reading({ state }: { state: ListFile }) {
  switch (state.at) {
    case 'nothing':
    case 'read':
      return null;
    case 'reading':
      return <Waiting>{text.reading(state.name)}</Waiting>;
    case 'trouble':
      return <Notice tone="red" live {...text.troubles[state.trouble]} call={text.nothingTaken} />;
    case 'faults':
      return <ListFaults name={state.name} problems={state.problems} />;
  }
}

/** What the list is for; what was wrong with a file needs the room. */
const Empty = ({ state }: { state: ListFile }) =>
  state.at === 'faults' || state.at === 'trouble' ? null : <EmptyState title={text.empty}>{text.emptyFor}</EmptyState>;

/** The county's list of leaders: taken in, looked at, taken out of use. */
export function OfficesPanel({ table, onChange }: OfficesPanelProps) {
  const { state, read, leave } = useListFile();
  const [done, setDone] = useState<Done>({ at: 'nothing' });
  const change = (next: OfficeTable | null, then: Done) => {
    leave();
    void onChange(next).then(
      () => setDone(then),
      () => setDone({ at: 'not-kept' }),
    );
  };
  const give = (files: readonly File[]) => {
    setDone({ at: 'nothing' });
    for (const file of files) void read(file);
  };
  if (state.at === 'read')
    return (
      <ListPreview name={state.name} list={state.list} inForce={table} onUse={(next) => change(next, { at: 'taken' })} onLeave={leave} />
    );
  const aside = table === null ? undefined : <Withdraw onWithdraw={() => change(null, { at: 'withdrawn', table })} />;
  return (
    <Sheet title={text.title} aside={aside}>
      <div className="stack">
        <Said done={done} onPutBack={(back) => change(back, { at: 'nothing' })} />
        <Reading state={state} />
        {table === null ? <Empty state={state} /> : <ListInForce table={table} />}
        <FilePick
          label={table === null ? text.drop : text.dropNext}
          button={text.pick}
          hint={text.hint}
          accept=".xlsx,.csv"
          busy={state.at === 'reading'}
          onFiles={give}
        />
      </div>
    </Sheet>
  );
}
