import { publicationDeadline } from '../../../src-domain/catalogue/promises';
import type { CatalogueItem } from '../../../src-domain/catalogue/types';
import type { CatalogueVersions } from '../../../src-domain/catalogue/versions/history';
import { itemForRecord } from '../../../src-domain/catalogue/versions/standing';
import type { WorkingCalendar } from '../../../src-domain/calendar/types';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { catalogueText as text } from '../../strings/catalogue';
import { HowCounted } from '../../shell/HowCounted';
import { href } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { Sheet } from '../../ui/Sheet';

interface ItemRecordsProps {
  item: CatalogueItem;
  versions: CatalogueVersions;
  records: readonly DisclosureRecord[];
  calendar: WorkingCalendar;
}

function DueDay({ record, item, calendar }: { record: DisclosureRecord; item: CatalogueItem; calendar: WorkingCalendar }) {
  const due = publicationDeadline(calendar, record.formedOn, item);
  if (due === null) return <span className="muted">{item.limit.text}</span>;
  return (
    <span className="row">
      {due.due} <HowCounted deadline={due} what={record.title} localWarning={calendar.localWarning} />
    </span>
  );
}

const columnsFor = (
  itemOf: (record: DisclosureRecord) => CatalogueItem,
  calendar: WorkingCalendar,
): readonly Column<DisclosureRecord>[] => [
  { id: 'index', header: text.record.index, width: '13em', cell: ({ indexNumber }) => indexNumber },
  { id: 'title', header: text.record.title, names: true, cell: ({ title }) => title },
  { id: 'formed', header: text.record.formedOn, width: '7em', cell: ({ formedOn }) => formedOn },
  {
    id: 'due',
    header: text.record.due,
    width: '11em',
    cell: (record) => <DueDay record={record} item={itemOf(record)} calendar={calendar} />,
  },
  {
    id: 'published',
    header: text.record.published,
    width: '7em',
    cell: ({ publications }) => publications[0]?.on ?? <span className="muted">{text.record.notYet}</span>,
  },
];

/** Every record of one item, with the day it was due by the version it was made under, and how that day was counted. */
export function ItemRecords({ item, versions, records, calendar }: ItemRecordsProps) {
  return (
    <Sheet title={text.records} padding="tight">
      <PlainTable
        caption={text.records}
        captionHidden
        columns={columnsFor((record) => itemForRecord(versions, record) ?? item, calendar)}
        rows={records}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={text.recordsEmpty} action={<LinkButton href={href('review')}>{text.toReview}</LinkButton>}>
            {text.recordsNone}
          </EmptyState>
        }
      />
    </Sheet>
  );
}
