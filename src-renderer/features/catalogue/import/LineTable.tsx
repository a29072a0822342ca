import { catalogueImportText as text, type ExcelLine } from '../../../strings/catalogueImport';
import { PlainTable, type Column } from '../../../ui/PlainTable';

const columnsFor = (why: string): readonly Column<ExcelLine>[] => [
  { id: 'place', header: text.place, names: true, width: '13em', cell: ({ place }) => <span className="import-place">{place}</span> },
  {
    id: 'written',
    header: text.written,
    width: '16em',
    cell: ({ written }) =>
      written === '' ? <span className="muted">{text.nothingWritten}</span> : <span className="import-written">{written}</span>,
  },
  { id: 'why', header: why, cell: (line) => line.why },
];

/** Places of a workbook: where, what stands there, and what about it. */
export function LineTable({ caption, lines, why }: { caption: string; lines: readonly ExcelLine[]; why: string }) {
  return (
    <PlainTable
      caption={caption}
      captionHidden
      columns={columnsFor(why)}
      rows={lines}
      rowKey={(line) => `${line.place} ${line.why}`}
      pageSize={12}
    />
  );
}
