import { legalLimits } from '../../../../src-bridge/resources/legalLimits';
import { publicationDeadline } from '../../../../src-domain/catalogue/promises';
import type { CatalogueVersions } from '../../../../src-domain/catalogue/versions/history';
import { itemForRecord, standsUnder } from '../../../../src-domain/catalogue/versions/standing';
import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { useWorkingCalendar } from '../../../shell/calendar';
import { href } from '../../../shell/router';
import { useLedger } from '../../../store';
import { versionsText } from '../../../strings/versions';
import { Notice } from '../../../ui/Notice';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';

const text = versionsText.history;

const isLeftOver = (versions: CatalogueVersions, record: DisclosureRecord): boolean =>
  record.attribute === 'proactive' &&
  record.publications.length === 0 &&
  record.catalogueItem !== null &&
  standsUnder(versions, record) === null;

/** Papers whose item was retired before they were made public: the list of items no longer shows them, and they are still owed. */
export function OldRecords({ versions }: { versions: CatalogueVersions }) {
  const records = (useLedger()?.records ?? []).filter((record) => isLeftOver(versions, record));
  const calendar = useWorkingCalendar();
  if (records.length === 0) return null;
  const columns: readonly Column<DisclosureRecord>[] = [
    {
      id: 'title',
      header: text.old.title,
      names: true,
      cell: ({ id, title }) => <a href={href('ledger', ['records'], { record: id })}>{title}</a>,
    },
    {
      id: 'item',
      header: text.old.item,
      width: '20em',
      cell: (record) => {
        const item = itemForRecord(versions, record);
        return item === null ? record.catalogueItem : `${item.id} ${item.level2}`;
      },
    },
    {
      id: 'due',
      header: text.old.due,
      width: '8em',
      cell: (record) =>
        publicationDeadline(calendar, record.formedOn, itemForRecord(versions, record), legalLimits)?.due ?? versionsText.effects.noDay,
    },
  ];
  return (
    <>
      <Notice tone="yellow" what={text.oldRecords(records.length)} todo={text.oldRecordsTodo} />
      <Sheet padding="tight">
        <PlainTable caption={text.old.caption} captionHidden columns={columns} rows={records} rowKey={({ id }) => id} pageSize={10} />
      </Sheet>
    </>
  );
}
