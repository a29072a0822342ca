import { useState } from 'react';
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

/** The table of 2014 as the sum of its months, and where each month comes from. */
export function StatTab({ desk }: { desk: AnnualDesk }) {
  const [row, setRow] = useState<string | null>(null);
  const form = desk.forms.stat;
  const blanks = valueRows(form).filter(({ id }) => (desk.statValues[id] ?? null) === null).length;
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
            <StatTable form={form} values={desk.statValues} unitName={desk.unit.name} year={desk.year} selected={row} onSelect={setRow} />
          </>
        }
        side={
          <div className="annual-side">
            <MonthsSheet stat={desk.stat} form={form} row={row} />
            <FindingsSheet desk={desk} findings={desk.statFindings} nameOf={(id) => rowName(form, id)} />
            <Differences stat={desk.stat} form={form} />
          </div>
        }
      />
    </OrPaper>
  );
}
