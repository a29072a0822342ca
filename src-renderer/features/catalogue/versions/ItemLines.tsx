import type { CatalogueItem } from '../../../../src-domain/catalogue/types';
import { versionsText } from '../../../strings/versions';
import { PlainTable, type Column } from '../../../ui/PlainTable';

const text = versionsText.list;

const columns: readonly Column<CatalogueItem>[] = [
  { id: 'id', header: text.id, width: '5em', cell: ({ id }) => id },
  {
    id: 'item',
    header: text.item,
    names: true,
    cell: ({ level2, field, level1 }) => (
      <>
        {level2}
        <div className="small muted catalogue-class">
          {field} · {level1}
        </div>
      </>
    ),
  },
  { id: 'limit', header: text.limit, width: '18em', cell: ({ limit }) => limit.text },
  { id: 'subject', header: text.subject, width: '12em', cell: ({ subject }) => subject },
];

/** Items that came or went, a line each. */
export function ItemLines({
  items,
  words,
}: {
  items: readonly CatalogueItem[];
  words: { readonly caption: string; readonly none: string };
}) {
  return (
    <PlainTable
      caption={words.caption}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      pageSize={20}
      empty={<p className="second">{words.none}</p>}
    />
  );
}
