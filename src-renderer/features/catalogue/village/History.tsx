import { useState } from 'react';
import { indexPostings, postingsOf } from '../../../../src-domain/catalogue/village/postingIndex';
import type { VillagePosting } from '../../../../src-domain/catalogue/village/posting';
import type { VillagePromise } from '../../../../src-domain/catalogue/village/promise';
import { useVillageHistory } from '../../../store';
import { periodWords, villageText } from '../../../strings/village';
import { TextButton } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { SidePanel } from '../../../ui/SidePanel';
import { CorrectForm } from './CorrectForm';
import type { Registering } from './useRegistering';

const text = villageText.of;

type NameOf = (item: string) => string;

function columnsFor(nameOf: NameOf, change: (posting: VillagePosting) => void, takeBack: (posting: VillagePosting) => void) {
  const named = (posting: VillagePosting) => `${nameOf(posting.item)}${periodWords(posting.period)}`;
  const columns: readonly Column<VillagePosting>[] = [
    { id: 'on', header: text.on, width: '7em', cell: ({ on }) => on },
    { id: 'item', header: text.item, names: true, width: '22em', cell: ({ item }) => nameOf(item) },
    { id: 'period', header: text.period, width: '11em', cell: ({ period }) => periodWords(period) },
    { id: 'state', header: text.state, width: '7em', cell: ({ state }) => villageText.register.states[state] },
    { id: 'by', header: villageText.panel.by, width: '7em', cell: ({ by }) => by },
    { id: 'note', header: villageText.panel.note, cell: ({ note }) => note },
    {
      id: 'action',
      header: text.action,
      width: '6em',
      cell: (posting) => (
        <span className="row-actions">
          <TextButton label={text.changeOf(named(posting))} onClick={() => change(posting)}>
            {text.change}
          </TextButton>
          <TextButton label={text.takeBackOf(named(posting))} onClick={() => takeBack(posting)}>
            {text.takeBack}
          </TextButton>
        </span>
      ),
    },
  ];
  return columns;
}

interface HistoryProps {
  village: string;
  promises: readonly VillagePromise[];
  registering: Registering;
}

/** Everything ever registered of one village, the newest first. */
export function History({ village, promises, registering }: HistoryProps) {
  const postings = useVillageHistory(village);
  const [changing, setChanging] = useState<VillagePosting>();
  const names = new Map(promises.map(({ item }) => [item.id, item.level2]));
  const nameOf: NameOf = (item) => names.get(item) ?? item;
  if (postings === undefined) return null;
  const close = () => setChanging(undefined);
  return (
    <Sheet title={text.history} padding="tight">
      <PlainTable
        caption={text.history}
        captionHidden
        columns={columnsFor(nameOf, setChanging, (posting) => void registering.takeBack(posting))}
        rows={[...postings].sort((one, other) => other.on.localeCompare(one.on) || one.id.localeCompare(other.id))}
        rowKey={({ id }) => id}
        pageSize={15}
        empty={<EmptyState title={text.historyNone}>{text.historyFor}</EmptyState>}
      />
      <SidePanel open={changing !== undefined} title={changing === undefined ? '' : text.changeOf(nameOf(changing.item))} onClose={close}>
        {changing === undefined ? null : (
          <CorrectForm
            posting={changing}
            postings={postingsOf(indexPostings(postings), village, changing.item)}
            registering={registering}
            onDone={close}
            onLeave={close}
          />
        )}
      </SidePanel>
    </Sheet>
  );
}
