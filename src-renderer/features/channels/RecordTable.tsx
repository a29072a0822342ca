import { useState } from 'react';
import { publishable } from '../../../src-domain/channels/backfill';
import type { DisclosureRecord } from '../../../src-domain/ledger/types';
import { channelsText as text } from '../../strings/channels';
import { useLedger } from '../../store';
import { href } from '../../shell/router';
import { LinkButton } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { TextField } from '../../ui/TextField';
import { NoRecords } from './NoRecords';
import { Out } from './Out';

const columns: readonly Column<DisclosureRecord>[] = [
  { id: 'index', header: text.record.index, width: '13em', cell: ({ indexNumber }) => indexNumber },
  { id: 'title', header: text.record.title, names: true, cell: ({ title }) => title },
  { id: 'formed', header: text.record.formedOn, width: '8em', cell: ({ formedOn }) => formedOn },
  { id: 'out', header: text.record.out, width: '13em', cell: (record) => <Out record={record} /> },
  {
    id: 'make',
    header: <span className="visually-hidden">{text.record.action}</span>,
    align: 'right',
    width: '8em',
    cell: ({ id, title }) => (
      <LinkButton href={href('channels', ['record', id])}>
        <span aria-hidden="true">{text.make}</span>
        <span className="visually-hidden">{text.makeOf(title)}</span>
      </LinkButton>
    ),
  },
];

/** Every record that may go out, the newest first. */
export function RecordTable() {
  const ledger = useLedger();
  const [sought, setSought] = useState('');
  if (ledger === undefined) return null;
  const all = publishable(ledger?.records ?? []);
  const records = all.filter(({ title, indexNumber }) => `${title} ${indexNumber}`.includes(sought.trim()));
  if (all.length === 0) return <NoRecords />;
  return (
    <>
      <TextField id="channels-search" label={text.search} optional="narrows" value={sought} onChange={setSought} />
      <PlainTable
        caption={text.caption}
        captionHidden
        columns={columns}
        rows={records}
        rowKey={({ id }) => id}
        pageSize={20}
        empty={<EmptyState title={text.searchNone}>{text.searchNoneWhat}</EmptyState>}
      />
    </>
  );
}
