import { statForm } from '../../../../src-bridge/resources/forms';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { rowName } from '../../../../src-domain/returns/rowName';
import { trendsText as text } from '../../../strings/trends';
import { BarPicture, type Bar } from '../../../ui/BarPicture';
import { Sheet } from '../../../ui/Sheet';
import { MonthsTable } from './MonthsTable';
import { toRecords, yearUnder } from './places';
import { valuesOf, type TrendMonth } from './trend';

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
export function RowPicture({ trend, row }: { trend: readonly TrendMonth[]; row: string }) {
  const [name, found] = [rowName(statForm, row), statForm.rows.find(({ id }) => id === row)];
  if (found === undefined) return null;
  return (
    <Sheet title={name} note={found.unit ?? ''} padding="tight">
      <BarPicture
        label={name}
        bars={trend.map((each, at) => barOf(each, at, row, found.unit ?? ''))}
        series={[{ key: 'value', label: name, look: 'solid' }]}
      />
      <MonthsTable
        caption={text.rowTable(name)}
        months={trend.map(({ month }) => month)}
        lines={[{ label: text.value, values: valuesOf(trend, row), row: found }]}
        foot={{
          label: text.from,
          words: trend.map(({ cells, reported }) => (cells === null ? '' : reported ? text.reported : text.counted)),
        }}
      />
    </Sheet>
  );
}
