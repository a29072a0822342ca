import { useState } from 'react';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import type { Interpreted } from '../../../src-domain/ledger/work/interpretations';
import { useStore } from '../../store';
import { ledgerText } from '../../strings/ledger';
import { interpretText as text } from '../../strings/work';
import { Button, TextButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';
import { SidePanel } from '../../ui/SidePanel';
import { StateMark } from '../../ui/StateMark';
import { InterpretPanel } from './InterpretPanel';
import { MissingInterpretations, useInterpreted } from './RecordsBook';
import { isShown, type Shown } from './shownEntries';
import type { BooksRead } from './useBooks';

function State({ of, why }: { of: Interpreted; why: string }) {
  const { state, firstOn, last, by } = of;
  switch (state) {
    case 'in-time':
      return <StateMark tone="green">{text.states['in-time']}</StateMark>;
    case 'late':
      return <StateMark tone="yellow">{text.states.late(firstOn ?? '', last ?? '')}</StateMark>;
    case 'excused':
      return <StateMark tone="grey">{text.states.excused(why)}</StateMark>;
    case 'waiting':
      return <StateMark tone="blue">{last === null ? text.states.waitingOpen : text.states.waiting(last)}</StateMark>;
    case 'missing':
      return <StateMark tone="red">{by.length > 0 ? text.states.drafted : text.states.missing(last ?? '')}</StateMark>;
  }
}

interface Actions {
  readonly whyOf: (id: string) => string;
  readonly onChoose: (of: Interpreted) => void;
  readonly onUnbind: (record: DisclosureRecord) => void;
}

const columnsFor = ({ whyOf, onChoose, onUnbind }: Actions): readonly Column<Interpreted>[] => [
  { id: 'policy', header: text.policy, names: true, cell: ({ policy }) => policy.title },
  { id: 'publishedOn', header: text.publishedOn, width: '8em', cell: ({ publishedOn }) => publishedOn },
  { id: 'state', header: text.state, cell: (each) => <State of={each} why={whyOf(each.policy.id)} /> },
  {
    id: 'by',
    header: text.by,
    cell: ({ by }) =>
      by.map((record) => (
        <div key={record.id}>
          {record.title}{' '}
          <TextButton label={`${text.unbind} ${record.title}`} onClick={() => onUnbind(record)}>
            {text.unbind}
          </TextButton>
        </div>
      )),
  },
  {
    id: 'actions',
    header: ledgerText.actions,
    width: '8em',
    cell: (each) => (
      <TextButton label={`${text.choose} ${each.policy.title}`} onClick={() => onChoose(each)}>
        {text.choose}
      </TextButton>
    ),
  },
];

/** 政策解读: which policy document is explained by what, and which by nothing. What was unbound can be bound again. */
export function InterpretationsBook({ books, shown }: { books: BooksRead; shown: Shown }) {
  const { ledger: store } = useStore();
  const all = useInterpreted(books);
  const [open, setOpen] = useState<Interpreted>();
  const [unbound, setUnbound] = useState<DisclosureRecord>();
  const rows = all.filter(
    ({ policy, by, publishedOn, firstOn }) =>
      isShown(shown, policy.id, [publishedOn, firstOn]) || (shown.counted !== null && by.some(({ id }) => isShown(shown, id, []))),
  );
  const unbind = async (record: DisclosureRecord) => {
    await store.records.keep({ ...record, interprets: null });
    setUnbound(record);
  };
  const restore = async (record: DisclosureRecord) => {
    await store.records.keep(record);
    setUnbound(undefined);
  };
  const columns = columnsFor({
    whyOf: (id) => books.notes.get(id)?.uninterpreted ?? '',
    onChoose: setOpen,
    onUnbind: (record) => void unbind(record),
  });
  return (
    <div className="stack">
      <MissingInterpretations count={all.filter(({ state }) => state === 'missing').length} link={false} />
      {unbound === undefined ? null : (
        <Notice
          tone="grey"
          live
          what={text.unbound(unbound.title)}
          action={<Button onClick={() => void restore(unbound)}>{ledgerText.undo}</Button>}
        />
      )}
      <Sheet title={text.what} note={text.note} padding="tight">
        <PlainTable
          caption={text.what}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ policy }) => policy.id}
          pageSize={20}
          empty={<EmptyState title={ledgerText.emptyTitle(text.policy)}>{text.empty}</EmptyState>}
        />
      </Sheet>
      <SidePanel open={open !== undefined} title={text.chooseTitle} onClose={() => setOpen(undefined)} width={560}>
        {open === undefined ? null : <InterpretPanel of={open} books={books} onDone={() => setOpen(undefined)} />}
      </SidePanel>
    </div>
  );
}
