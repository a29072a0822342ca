import { useState } from 'react';
import { statForm } from '../../../../src-bridge/resources/forms';
import { month } from '../../../../src-domain/kernel/month';
import type { AnnualFinding } from '../../../../src-domain/returns/annual/rules';
import { checkReturn } from '../../../../src-domain/returns/check';
import { valueRows } from '../../../../src-domain/returns/form';
import { rowName } from '../../../../src-domain/returns/rowName';
import { annualText } from '../../../strings/annual';
import { href } from '../../../shell/router';
import { Notice } from '../../../ui/Notice';
import { Split } from '../../../ui/Page';
import { FindingsSheet } from '../FindingsSheet';
import { OrPaper } from '../OrPaper';
import type { AnnualDesk } from '../useAnnualDesk';
import { Differences } from './Differences';
import { MonthsSheet } from './MonthsSheet';
import { StatTable } from './StatTable';

const text = annualText.stat;

/** Rules of the form that speak of a year's table; those that look at the months before say nothing. */
const statFindings = ({ statValues, year }: AnnualDesk): readonly AnnualFinding[] =>
  checkReturn(statForm, { period: month(`${year}-12`), values: statValues }).map(({ rows, ...finding }) => ({ ...finding, cells: rows }));

/** The table of 2014 as the sum of its months, and where each month comes from. */
export function StatTab({ desk }: { desk: AnnualDesk }) {
  const [row, setRow] = useState<string | null>(null);
  const blanks = valueRows(statForm).filter(({ id }) => (desk.statValues[id] ?? null) === null).length;
  return (
    <OrPaper desk={desk} which="stat">
      <Split
        main={
          <>
            <p className="second small">{text.what}</p>
            {blanks === 0 ? null : (
              <Notice
                tone="yellow"
                what={text.blanks(blanks)}
                todo={text.blanksTodo}
                action={<a href={href('ledger', ['organisation'])}>{text.toOrganisation}</a>}
              />
            )}
            <StatTable values={desk.statValues} unitName={desk.unit.name} year={desk.year} selected={row} onSelect={setRow} />
          </>
        }
        side={
          <div className="annual-side">
            <MonthsSheet stat={desk.stat} row={row} />
            <FindingsSheet desk={desk} findings={statFindings(desk)} nameOf={(id) => rowName(statForm, id)} />
            <Differences stat={desk.stat} />
          </div>
        }
      />
    </OrPaper>
  );
}
