import { useState, type ReactNode } from 'react';
import { tablesSheet } from '../../../src-domain/returns/annual/report/tables';
import { PaperView } from '../../shell/papers/PaperView';
import { annualText as text } from '../../strings/annual';
import { Button } from '../../ui/Button';
import { useToday } from '../../ui/today';
import type { AnnualDesk } from './useAnnualDesk';

interface OrPaperProps {
  desk: AnnualDesk;
  which: 'annual' | 'stat';
  children: ReactNode;
}

/** The tables to work on, or as they will be printed. */
export function OrPaper({ desk, which, children }: OrPaperProps) {
  const [looking, setLooking] = useState(false);
  const today = useToday();
  const { forms, work, unit, values, statValues } = desk;
  if (!looking)
    return (
      <>
        <p className="annual-to-paper">
          <Button onClick={() => setLooking(true)}>{text.paper}</Button>
        </p>
        {children}
      </>
    );
  const sheet = tablesSheet(
    {
      forms,
      work,
      unitName: unit.name,
      values,
      stat: statValues,
      on: work.frozen?.on ?? today,
      draft: work.frozen === null,
    },
    which,
  );
  return (
    <PaperView sheet={sheet}>
      <Button onClick={() => setLooking(false)}>{text.paperBack}</Button>
    </PaperView>
  );
}
