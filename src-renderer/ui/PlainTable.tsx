import { useId, useState, type ReactNode } from 'react';
import { Pager } from './Pager';
import './table.css';

export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures and dates to the right, short marks in the middle. */
  align?: 'left' | 'right' | 'center';
  /** CSS width, best in em. */
  width?: string;
  /** The cell that names the row. */
  names?: boolean;
}

interface PlainTableProps<Row> {
  /** Says what the table is; hidden with `captionHidden` when a heading already does. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowClass?: (row: Row) => string | undefined;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
  /** Rows a page; no pages when left out. */
  pageSize?: number;
}

const cellClass = (align: Column<unknown>['align']) => (align === undefined || align === 'left' ? undefined : `cell-${align}`);

function TableRow<Row>({ row, columns, className }: { row: Row; columns: readonly Column<Row>[]; className: string | undefined }) {
  return (
    <tr className={className}>
      {columns.map(({ id, cell, align, names }) =>
        names ? (
          <th key={id} scope="row" className={cellClass(align)}>
            {cell(row)}
          </th>
        ) : (
          <td key={id} className={cellClass(align)}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** A table as tidy as a printed form: hairlines, a caption, row headers. Put a button or link in a cell for a row's action. */
export function PlainTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  rowClass,
  empty,
  pageSize,
}: PlainTableProps<Row>) {
  const captionId = useId();
  const [page, setPage] = useState(0);
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  const size = pageSize ?? rows.length;
  const pages = Math.max(1, Math.ceil(rows.length / Math.max(1, size)));
  const at = Math.min(page, pages - 1);
  return (
    <>
      <div className="table-scroll" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className="table">
          <caption id={captionId} className={captionHidden ? 'visually-hidden' : undefined}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map(({ id, header, align, width }) => (
                <th key={id} scope="col" className={cellClass(align)} style={width === undefined ? undefined : { width }}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(at * size, (at + 1) * size).map((row) => (
              <TableRow key={rowKey(row)} row={row} columns={columns} className={rowClass?.(row)} />
            ))}
          </tbody>
        </table>
      </div>
      {pages > 1 ? <Pager at={at} pages={pages} total={rows.length} onGo={setPage} /> : null}
    </>
  );
}
