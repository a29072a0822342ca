import { useState } from 'react';
import { reviewRules } from '../../../../src-bridge/resources/review';
import { monthOf, type Month } from '../../../../src-domain/kernel/month';
import { monthSheet } from '../../../../src-domain/review/papers/monthSheet';
import type { OfficeDocument } from '../../../../src-domain/review/types';
import { useRefusals } from '../../../store';
import { papersText } from '../../../strings/review';
import { Button } from '../../../ui/Button';
import { MonthField } from '../../../ui/MonthField';
import { SidePanel } from '../../../ui/SidePanel';
import { useOffice, type Office } from '../useOffice';
import { PaperView } from '../../../shell/papers/PaperView';
import { leavingSheet } from './useSource';

const text = papersText.month;

function MonthView({ office, documents }: { office: Office; documents: readonly OfficeDocument[] }) {
  const [month, setMonth] = useState<Month | null>(monthOf(office.today));
  const refusals = useRefusals();
  return (
    <div className="stack">
      <MonthField id="papers-month" label={text.field} value={month} error={month === null ? text.need : undefined} onChange={setMonth} />
      {month === null || refusals === undefined ? null : (
        <PaperView
          key={month}
          sheet={leavingSheet(
            office,
            monthSheet({
              rules: reviewRules,
              unitName: office.unit.name,
              month,
              documents,
              refusedOn: refusals.map(({ on }) => on),
              today: office.today,
            }),
          )}
        />
      )}
    </div>
  );
}

/** 本月审查情况: opens the summary of a month. */
export function MonthPapers({ documents }: { documents: readonly OfficeDocument[] }) {
  const office = useOffice();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text.open}</Button>
      <SidePanel open={open} title={text.title} onClose={() => setOpen(false)} width={980}>
        {office === undefined ? null : <MonthView office={office} documents={documents} />}
      </SidePanel>
    </>
  );
}
