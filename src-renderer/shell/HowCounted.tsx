import { useState } from 'react';
import type { Deadline, ExplainedDay } from '../../src-domain/calendar/types';
import { weekdayOf } from '../../src-domain/kernel/calendarDate';
import { dayReasons, deadlineText as text, weekdayWords } from '../strings/deadline';
import { TextButton } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { PlainTable, type Column } from '../ui/PlainTable';
import { SidePanel } from '../ui/SidePanel';

interface CountedDay extends ExplainedDay {
  /** How many days have counted so far, this one included. */
  readonly nth: number;
}

function counted(days: readonly ExplainedDay[]): readonly CountedDay[] {
  let nth = 0;
  return days.map((each) => ({ ...each, nth: each.counts ? (nth += 1) : nth }));
}

const columns: readonly Column<CountedDay>[] = [
  { id: 'day', header: text.day, names: true, width: '12em', cell: ({ date }) => `${date} ${weekdayWords[weekdayOf(date)]}` },
  { id: 'counts', header: text.counts, width: '6em', cell: ({ counts, nth }) => (counts ? text.nth(nth) : text.not) },
  { id: 'why', header: text.why, cell: ({ why }) => [dayReasons[why.code], why.document].filter(Boolean).join('，') },
];

function verdict({ due, earliest, latest }: Deadline): string {
  if (due !== null) return text.due(due);
  return earliest === null || latest === null ? text.unknown : text.range(earliest, latest);
}

interface HowCountedProps {
  deadline: Deadline;
  /** Whose deadline: stands in the title. */
  what: string;
  /** The calendar's warning about local festivals. */
  localWarning: string | null;
}

/** 怎么算的: opens the count of a deadline, every day with why it counts or not and the paper that says so. */
export function HowCounted({ deadline, what, localWarning }: HowCountedProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextButton onClick={() => setOpen(true)} label={`${what} ${text.open}`}>
        {text.open}
      </TextButton>
      <SidePanel open={open} title={text.title(what)} onClose={() => setOpen(false)} width={620}>
        <div className="stack">
          <Notice tone={deadline.certain ? 'green' : 'grey'} what={verdict(deadline)} />
          {deadline.festivals.length > 0 && localWarning !== null ? <Notice tone="grey" what={localWarning} /> : null}
          <PlainTable
            caption={text.caption}
            captionHidden
            columns={columns}
            rows={counted(deadline.days)}
            rowKey={({ date, why }) => `${date} ${why.code}`}
            rowClass={({ counts }) => (counts ? undefined : 'muted')}
          />
        </div>
      </SidePanel>
    </>
  );
}
