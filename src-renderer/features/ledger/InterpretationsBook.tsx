import { useState } from 'react';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import type { Interpreted } from '../../../src-domain/ledger/work/interpretations';
import { useStore } from '../../store';
import { ledgerText } from '../../strings/ledger';
import { interpretText as text } from '../../strings/work';
import { useRoute } from '../../shell/router';
import { Button, TextButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';
import { SidePanel } from '../../ui/SidePanel';
import { StateMark } from '../../ui/StateMark';
import { InterpretPanel, type Kept } from './InterpretPanel';
import { NothingHere } from './NothingHere';
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

const Undo = ({ of: { words, undo }, onDone }: { of: Kept; onDone: () => void }) => (
  <Notice tone="grey" live what={words} action={<Button onClick={() => void undo().then(onDone)}>{ledgerText.undo}</Button>} />
);

/** 政策解读: which policy document is explained by what, and which by nothing. What was bound or unbound can be taken back. */
export function InterpretationsBook({ books, shown }: { books: BooksRead; shown: Shown }) {
  const { ledger: store } = useStore();
  const all = useInterpreted(books);
  const asked = useRoute().query.get('entry');
  const [open, setOpen] = useState<Interpreted | undefined>(() => all.find(({ policy }) => policy.id === asked));
  const [done, setDone] = useState<Kept>();
  const rows = all.filter(
    ({ policy, by, publishedOn, firstOn }) =>
      isShown(shown, policy.id, [publishedOn, firstOn]) || (shown.counted !== null && by.some(({ id }) => isShown(shown, id, []))),
  );
  const unbind = async (record: DisclosureRecord) => {
    await store.explain(record.id, null);
    setDone({ words: text.unbound(record.title), undo: async () => void (await store.explain(record.id, record.interprets)) });
  };
  const kept = (change: Kept) => {
    setDone(change);
    setOpen(undefined);
  };
  const columns = columnsFor({
    whyOf: (id) => books.notes.get(id)?.uninterpreted ?? '',
    onChoose: setOpen,
    onUnbind: (record) => void unbind(record),
  });
  return (
    <div className="stack">
      <MissingInterpretations count={all.filter(({ state }) => state === 'missing').length} link={false} />
      {done === undefined ? null : <Undo of={done} onDone={() => setDone(undefined)} />}
      <Sheet title={text.what} note={text.note} padding="tight">
        <PlainTable
          caption={text.what}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ policy }) => policy.id}
          pageSize={20}
          empty={<NothingHere what={text.policy}>{text.empty}</NothingHere>}
        />
      </Sheet>
      <SidePanel open={open !== undefined} title={text.chooseTitle} onClose={() => setOpen(undefined)} width={560}>
        {open === undefined ? null : <InterpretPanel of={open} books={books} onKept={kept} onCancel={() => setOpen(undefined)} />}
      </SidePanel>
    </div>
  );
}
