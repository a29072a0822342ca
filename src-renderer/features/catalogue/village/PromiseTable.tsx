import type { DatedPromise, VillageCell } from '../../../../src-domain/catalogue/village/cell';
import { periodWords, villageText } from '../../../strings/village';
import { Check } from '../../../ui/Checks';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { villageHref, type VillageQuery } from './query';
import { VillageMark } from './VillageMark';
import { promiseName, rhythmOf } from './words';

const text = villageText.of;

/** One promise of a village in the period looked at. */
export interface PromiseLine {
  readonly dated: DatedPromise;
  readonly cell: VillageCell;
}

/** The day that goes with a state: when it was posted or confirmed, else by when it is due. */
function dayOf({ state, posting, dueOn }: VillageCell): string {
  if (posting !== null) return posting.state === 'nil' ? text.nilOn(posting.on) : text.postedOn(posting.on);
  return (state === 'due' || state === 'overdue') && dueOn !== null ? villageText.panel.dueBy(dueOn) : '';
}

interface PromiseTableProps {
  lines: readonly PromiseLine[];
  chosen: ReadonlySet<string>;
  onToggle: (promise: string, on: boolean) => void;
  query: VillageQuery;
}

const columnsFor = ({ chosen, onToggle, query }: PromiseTableProps): readonly Column<PromiseLine>[] => [
  {
    id: 'choose',
    header: text.choose,
    width: '3em',
    cell: ({ dated: { promise } }) => (
      <Check checked={chosen.has(promise.id)} onChange={(on) => onToggle(promise.id, on)}>
        <span className="visually-hidden">{text.chooseOf(promiseName(promise))}</span>
      </Check>
    ),
  },
  {
    id: 'item',
    header: text.item,
    names: true,
    cell: ({ dated: { promise } }) => (
      <>
        <a className="catalogue-link" href={villageHref(['item', promise.id], query)}>
          {promiseName(promise)}
        </a>
        <div className="small muted village-group">{villageText.rhythmAndClass(rhythmOf(promise), promise.item.level1)}</div>
      </>
    ),
  },
  {
    id: 'period',
    header: text.period,
    width: '10em',
    cell: ({ dated: { period } }) => (period === null ? <span className="muted">—</span> : periodWords(period.key)),
  },
  {
    id: 'state',
    header: text.state,
    width: '12em',
    cell: ({ cell }) => (
      <>
        <VillageMark cell={cell} />
        <div className="small muted">{dayOf(cell)}</div>
      </>
    ),
  },
];

/** What one village owes, with a box to tick before each. */
export function PromiseTable(props: PromiseTableProps) {
  return (
    <PlainTable
      caption={text.items}
      captionHidden
      columns={columnsFor(props)}
      rows={props.lines}
      rowKey={({ dated }) => dated.promise.id}
      pageSize={30}
      empty={<p className="second">{text.noneMissing}</p>}
    />
  );
}
