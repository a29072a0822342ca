import { useId } from 'react';
import type { Month } from '../../../../src-domain/kernel/month';
import type { FormRow } from '../../../../src-domain/returns/form';
import { printedFigure } from '../../../../src-domain/returns/paper';
import { trendsText as text } from '../../../strings/trends';
import { toRecords } from './places';
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

/** So many months stand side by side on a page; two years are two tables. */
const across = 12;

/** The figures of a picture, months across. */
export function MonthsTable(props: MonthsTableProps) {
  const parts = Math.ceil(props.months.length / across);
  return Array.from({ length: parts }, (_, at) => (
    <Part key={at} {...props} from={at * across} last={at === parts - 1} named={parts === 1 ? '' : text.part(at + 1)} />
  ));
}

function Part({ caption, months: all, lines, foot, from, last, named }: MonthsTableProps & { from: number; last: boolean; named: string }) {
  const id = useId();
  const months = all.slice(from, from + across);
  return (
    <div className="table-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="table trends-table">
        <caption id={id} className="visually-hidden">
          {caption}
          {named}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.monthColumn}</th>
            {months.map((month) => (
              <th key={month} scope="col" className="cell-right">
                {month}
              </th>
            ))}
            <th scope="col" className="cell-right trends-sum">
              {last ? text.total : ''}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, values, row }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {months.map((month, at) => (
                <td key={month} className="cell-right">
                  <Figure value={values[from + at] ?? null} row={row} month={month} />
                </td>
              ))}
              <td className="cell-right">{last ? printedFigure(sumOf(row ?? { kind: 'flow' }, values)) : ''}</td>
            </tr>
          ))}
          {foot === undefined ? null : (
            <tr>
              <th scope="row">{foot.label}</th>
              {months.map((month, at) => (
                <td key={month} className="cell-right muted small">
                  {foot.words[from + at]}
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
