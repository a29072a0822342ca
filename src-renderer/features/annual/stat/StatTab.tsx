import { useState } from 'react';
import { statForm } from '../../../../src-bridge/resources/forms';
import { annualText } from '../../../strings/annual';
import { href } from '../../../shell/router';
import { Notice } from '../../../ui/Notice';
import { Split } from '../../../ui/Page';
import { valueRows } from '../../../../src-domain/returns/form';
import type { AnnualDesk } from '../useAnnualDesk';
import { OrPaper } from '../OrPaper';
import { Differences } from './Differences';
import { MonthsSheet } from './MonthsSheet';
import { StatTable } from './StatTable';

const text = annualText.stat;

/** The table of 2014 as the sum of its months, and where each month comes from. */
export function StatTab({ desk }: { desk: AnnualDesk }) {
  const [row, setRow] = useState<string | null>(null);
  const blanks = valueRows(statForm).filter(({ id }) => (desk.statValues[id] ?? null) === null).length;
  return (
    <OrPaper desk={desk} which="stat">
      <Split
        main={
          <>
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
            <Differences stat={desk.stat} />
          </div>
        }
      />
    </OrPaper>
  );
}
