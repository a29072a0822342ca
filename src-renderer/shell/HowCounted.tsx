import { useState } from 'react';
import type { Deadline } from '../../src-domain/calendar/types';
import type { LimitConflict } from '../../src-domain/catalogue/law';
import { deadlineText as text } from '../strings/deadline';
import { TextButton } from '../ui/Button';
import { SidePanel } from '../ui/SidePanel';
import { CountedPanel } from './counted/CountedPanel';
import './counted/counted.css';

interface HowCountedProps {
  deadline: Deadline;
  /** Whose deadline: stands in the title. */
  what: string;
  /** The calendar's warning about local festivals. */
  localWarning: string | null;
  /** Where the catalogue prints another limit than the law. */
  conflict?: LimitConflict | null;
}

/** 怎么算的: opens the count of a deadline, every day with why it counts or not and the paper that says so. */
export function HowCounted({ deadline, what, localWarning, conflict = null }: HowCountedProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextButton onClick={() => setOpen(true)} label={`${what} ${text.open}`}>
        {text.open}
      </TextButton>
      <SidePanel open={open} title={text.title(what)} onClose={() => setOpen(false)} width={680}>
        <CountedPanel deadline={deadline} what={what} localWarning={localWarning} conflict={conflict} />
      </SidePanel>
    </>
  );
}
