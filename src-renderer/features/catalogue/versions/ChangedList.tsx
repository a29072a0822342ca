import type { ChangedItem } from '../../../../src-domain/catalogue/versions/difference';
import type { ColumnChange } from '../../../../src-domain/catalogue/versions/fields';
import { versionsText } from '../../../strings/versions';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { wordChange, type WordChange } from './columnLines';

const text = versionsText.changed;

interface Row {
  readonly item: ChangedItem;
  readonly column: keyof typeof versionsText.columns;
  readonly words: WordChange;
  /** The first of its item names it; the others repeat it quietly. */
  readonly first: boolean;
}

const rowsOf = (changed: readonly ChangedItem[]): readonly Row[] =>
  changed.flatMap((item) =>
    told(item).map((change, at): Row => ({ item, column: change.column, words: wordChange(change), first: at === 0 })),
  );

const bare = ({ removed, added }: WordChange): string => JSON.stringify([removed, added]).replaceAll(' ', '');

/** How the days are counted is told only where the printed words do not say the same. */
function told({ changes }: ChangedItem): readonly ColumnChange[] {
  const printed = changes.find(({ column }) => column === 'limitText');
  return changes.filter(
    (change) => change.column !== 'limitDays' || printed === undefined || bare(wordChange(change)) !== bare(wordChange(printed)),
  );
}

/** The same lines in another order. */
const isOrderOnly = ({ removed, added }: WordChange): boolean => removed.length + added.length === 0;

function Before({ words }: { words: WordChange }) {
  const { removed, kept } = words;
  if (isOrderOnly(words)) return <span className="muted">{text.orderOnly}</span>;
  return (
    <>
      {removed.map((line) => (
        <del key={line} className="versions-line">
          {line}
        </del>
      ))}
      {removed.length === 0 ? <span className="muted">{versionsText.nothing}</span> : null}
      {kept === 0 ? null : <span className="versions-line small muted">{versionsText.unchangedLines(kept)}</span>}
    </>
  );
}

function After({ words }: { words: WordChange }) {
  const { added } = words;
  if (isOrderOnly(words)) return <span className="muted">{text.orderOnly}</span>;
  if (added.length === 0) return <span className="muted">{versionsText.nothing}</span>;
  return (
    <>
      {added.map((line) => (
        <ins key={line} className="versions-line">
          {line}
        </ins>
      ))}
    </>
  );
}

const columns: readonly Column<Row>[] = [
  {
    id: 'item',
    header: text.item,
    names: true,
    width: '15em',
    cell: ({ item: { after }, first }) => (
      <span className={first ? undefined : 'versions-again'}>
        {after.id} {after.level2}
      </span>
    ),
  },
  { id: 'column', header: text.column, width: '10em', cell: ({ column }) => versionsText.columns[column] },
  { id: 'before', header: text.before, cell: ({ words }) => <Before words={words} /> },
  { id: 'after', header: text.after, cell: ({ words }) => <After words={words} /> },
];

/** What changed, an item's columns under each other, before and after side by side. */
export function ChangedList({ changed }: { changed: readonly ChangedItem[] }) {
  return (
    <>
      {changed.length === 0 ? null : <p className="small second">{text.legend}</p>}
      <PlainTable
        caption={text.caption}
        captionHidden
        columns={columns}
        rows={rowsOf(changed)}
        rowKey={({ item, column }) => `${item.after.id} ${column}`}
        pageSize={20}
        empty={<p className="second">{text.none}</p>}
      />
    </>
  );
}
