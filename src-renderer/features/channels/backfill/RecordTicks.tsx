import type { DisclosureRecord } from '../../../../src-domain/ledger/types';
import { backfillText as text, channelsText } from '../../../strings/channels';
import { Check } from '../../../ui/Checks';
import { answersOf, FieldError } from '../../../ui/Field';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Out } from '../Out';
import { recordsField } from './ticks';

interface RecordTicksProps {
  records: readonly DisclosureRecord[];
  chosen: ReadonlySet<string>;
  error: string | undefined;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Rows a page. */
const pageSize = 12;

/** The records to tick. */
export function RecordTicks({ records, chosen, error, onChoose }: RecordTicksProps) {
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  const columns: readonly Column<DisclosureRecord>[] = [
    {
      id: 'title',
      header: channelsText.record.title,
      names: true,
      cell: ({ id, title, indexNumber }) => (
        <Check checked={chosen.has(id)} onChange={(on) => toggle(id, on)}>
          {title} <span className="muted small">{indexNumber}</span>
        </Check>
      ),
    },
    { id: 'formed', header: channelsText.record.formedOn, width: '8em', cell: ({ formedOn }) => formedOn },
    { id: 'out', header: channelsText.record.out, width: '9em', cell: (record) => <Out record={record} /> },
  ];
  return (
    <div id={recordsField} tabIndex={-1} onChange={answersOf(recordsField)}>
      <FieldError id={recordsField} error={error} />
      <p className="small muted" role="status">
        {text.chosen(chosen.size)}
      </p>
      <PlainTable caption={text.recordsLegend} captionHidden columns={columns} rows={records} rowKey={({ id }) => id} pageSize={pageSize} />
    </div>
  );
}
