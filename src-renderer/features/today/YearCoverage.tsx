import { useMemo } from 'react';
import { bindsUnit } from '../../../src-domain/catalogue/promises';
import { yearOf, monthOf } from '../../../src-domain/kernel/month';
import { useCatalogue, useConfirmations, useLedger, useSettings } from '../../store';
import { todayText as text } from '../../strings/today';
import { useWorkingCalendar } from '../../shell/calendar';
import { href } from '../../shell/router';
import { Sheet } from '../../ui/Sheet';
import { useToday } from '../../ui/today';
import { yearRows, type YearCell } from './yearCells';

const depth = (published: number): 1 | 2 | 3 => (published >= 6 ? 3 : published >= 3 ? 2 : 1);

function wordsOf(field: string, { state, month, published }: YearCell): string {
  if (state === 'nil') return text.nilCell(field, month);
  return state === 'overdue' ? text.overdueCell(field, month) : text.cell(field, month, published);
}

function Cell({ field, cell }: { field: string; cell: YearCell }) {
  const name = cell.state === 'published' ? `today-cell today-published-${depth(cell.published)}` : `today-cell today-${cell.state}`;
  if (cell.state === 'ahead' || cell.state === 'none')
    return (
      <td>
        <span className={name} title={wordsOf(field, cell)} />
      </td>
    );
  return (
    <td>
      <a
        className={name}
        href={href('ledger', ['records'], { period: cell.month })}
        aria-label={wordsOf(field, cell)}
        title={wordsOf(field, cell)}
      />
    </td>
  );
}

function Legend() {
  return (
    <p className="today-legend small second">
      {(['published', 'nil', 'overdue', 'none'] as const).map((state) => (
        <span key={state}>
          <span aria-hidden="true" className={`today-cell today-${state === 'published' ? 'published-2' : state}`} />
          {text.legend[state]}
        </span>
      ))}
    </p>
  );
}

/** The unit's own fields by months, as one picture; a cell opens what was published in that month. */
export function YearCoverage() {
  const [catalogue, ledger, confirmations, unit] = [useCatalogue(), useLedger(), useConfirmations(), useSettings()?.unit];
  const calendar = useWorkingCalendar();
  const today = useToday();
  const rows = useMemo(
    () =>
      catalogue && ledger && confirmations && unit
        ? yearRows({ catalogue, unit, records: ledger.records, confirmations, calendar, today })
        : [],
    [catalogue, ledger, confirmations, unit, calendar, today],
  );
  const own = catalogue && unit ? catalogue.items.filter((item) => bindsUnit(item, unit)).length : 0;
  return (
    <Sheet title={text.coverage} note={text.coverageNote(own, yearOf(monthOf(today)))}>
      <div className="today-year" role="region" aria-label={text.coverage} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="visually-hidden">
                {text.field}
              </th>
              {Array.from({ length: 12 }, (_, at) => (
                <th key={at} scope="col">
                  {text.month(at + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, cells }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                {cells.map((cell) => (
                  <Cell key={cell.month} field={field} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Legend />
    </Sheet>
  );
}
