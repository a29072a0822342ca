import { printedFigure } from '../../../../src-domain/returns/paper';
import { trendsText as text } from '../../../strings/trends';
import { BarPicture, type Bar } from '../../../ui/BarPicture';
import { Sheet } from '../../../ui/Sheet';
import { MonthsTable } from './MonthsTable';
import { toRecords, yearUnder } from './places';
import { valuesOf, type TrendMonth, type TrendRow } from './trend';

function barOf({ month, cells }: TrendMonth, at: number, row: string, unit: string): Bar {
  const value = cells?.[row] ?? null;
  return {
    id: month,
    label: text.monthShort(month),
    group: yearUnder(month, at),
    title: value === null ? text.unknown(month) : text.figure(month, printedFigure(value), unit),
    href: value === null ? undefined : toRecords(row, month),
    values: value === null ? null : { value },
  };
}

/** One row of the form over the months. */
export function RowPicture({ trend, shown: { row, name, without } }: { trend: readonly TrendMonth[]; shown: TrendRow }) {
  const unit = row.unit ?? '';
  return (
    <Sheet title={name} note={`${unit}${text.rowWithout(without)}`} padding="tight">
      <BarPicture
        label={name}
        bars={trend.map((each, at) => barOf(each, at, row.id, unit))}
        series={[{ key: 'value', label: name, look: 'solid' }]}
      />
      <MonthsTable
        caption={text.rowTable(name)}
        months={trend.map(({ month }) => month)}
        lines={[{ label: text.value, values: valuesOf(trend, row.id), row }]}
        foot={{
          label: text.from,
          words: trend.map(({ cells, reported }) => (cells === null ? '' : reported ? text.reported : text.counted)),
        }}
      />
    </Sheet>
  );
}
