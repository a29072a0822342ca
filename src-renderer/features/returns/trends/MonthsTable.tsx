import { useId } from 'react';
import type { Month } from '../../../../src-domain/kernel/month';
import type { FormRow } from '../../../../src-domain/returns/form';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { trendsText as text } from '../../../strings/trends';
import { toRecords } from './RowPicture';
import { sumOf } from './trend';

interface Line {
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** The row of the form the figures are of: they open its records. */
  readonly row?: FormRow;
}

interface MonthsTableProps {
  caption: string;
  months: readonly Month[];
  lines: readonly Line[];
  foot?: { readonly label: string; readonly words: readonly string[] };
}

function Figure({ value, row, month }: { value: number | null; row: FormRow | undefined; month: Month }) {
  if (value === null) return '';
  return row === undefined || value === 0 ? printedFigure(value) : <a href={toRecords(row.id, month)}>{printedFigure(value)}</a>;
}

/** The figures of a picture, months across. */
export function MonthsTable({ caption, months, lines, foot }: MonthsTableProps) {
  const id = useId();
  return (
    <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="table trends-table">
        <caption id={id} className="visually-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.monthColumn}</th>
            {months.map((month) => (
              <th key={month} scope="col" className="cell-right">
                {month.slice(2)}
              </th>
            ))}
            <th scope="col" className="cell-right">
              {text.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, values, row }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {months.map((month, at) => (
                <td key={month} className="cell-right">
                  <Figure value={values[at] ?? null} row={row} month={month} />
                </td>
              ))}
              <td className="cell-right">{printedFigure(sumOf(row ?? { kind: 'flow' }, values))}</td>
            </tr>
          ))}
          {foot === undefined ? null : (
            <tr>
              <th scope="row">{foot.label}</th>
              {foot.words.map((word, at) => (
                <td key={months[at]} className="cell-right muted small">
                  {word}
                </td>
              ))}
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
