import type { FormRow } from '../../../../src-domain/returns/form';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { trendsText as text } from '../../../strings/trends';
import { PlainTable, type Column } from '../../../ui/PlainTable';
import { Sheet } from '../../../ui/Sheet';
import { Sparkline } from '../../../ui/Sparkline';
import { toRecords } from './places';
import { sumOf, valuesOf, type TrendMonth, type TrendRow } from './trend';

interface RowsTableProps {
  trend: readonly TrendMonth[];
  rows: readonly TrendRow[];
  /** The address of this page with a row's picture. */
  placeOf: (row: string) => string;
}

function Last({ trend, row }: { trend: readonly TrendMonth[]; row: FormRow }) {
  const last = trend.at(-1);
  const value = last?.cells?.[row.id] ?? null;
  if (last === undefined || value === null) return '';
  return value === 0 ? (
    '0'
  ) : (
    <a href={toRecords(row.id, last.month)}>
      {printedFigure(value)}
      <span className="not-printed" aria-hidden="true">
        {' '}
        ›
      </span>
    </a>
  );
}

const words = (trend: readonly TrendMonth[], row: FormRow): string =>
  trend
    .map(({ month, cells }) => [month, cells?.[row.id] ?? null] as const)
    .map(([month, value]) => (value === null ? text.unknown(month) : text.figure(month, printedFigure(value), row.unit ?? '')))
    .join('，');

function Name({ row: { id }, name, without, place }: TrendRow & { place: (row: string) => string }) {
  const lacking = text.rowWithout(without);
  return (
    <>
      <a href={place(id)}>{name}</a>
      {lacking === '' ? null : <span className="muted small">{lacking}</span>}
    </>
  );
}

/** Every row of the form with its months in small. */
export function RowsTable({ trend, rows, placeOf }: RowsTableProps) {
  const lastMonth = trend.at(-1)?.month ?? '';
  const columns: readonly Column<TrendRow>[] = [
    { id: 'row', header: text.rowColumn, names: true, cell: (each) => <Name {...each} place={placeOf} /> },
    { id: 'unit', header: '', width: '4em', cell: ({ row }) => row.unit },
    {
      id: 'picture',
      header: text.picture,
      width: '12em',
      cell: ({ row }) => <Sparkline values={valuesOf(trend, row.id)} label={words(trend, row)} />,
    },
    { id: 'sum', header: text.sum, align: 'right', cell: ({ row }) => printedFigure(sumOf(row, valuesOf(trend, row.id))) },
    { id: 'last', header: text.last(lastMonth), align: 'right', cell: ({ row }) => <Last trend={trend} row={row} /> },
  ];
  return (
    <Sheet title={text.rows} note={<span className="not-printed">{text.rowsNote}</span>} padding="tight">
      <PlainTable caption={text.rows} captionHidden columns={columns} rows={rows} rowKey={({ row }) => row.id} />
    </Sheet>
  );
}
