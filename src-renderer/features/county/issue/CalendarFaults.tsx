import { weekdayOf } from '../../../../src-domain/kernel/calendarDate';
import { weekdayWords } from '../../../strings/deadline';
import { issueText } from '../../../strings/issue';
import { Notice } from '../../../ui/Notice';
import type { DraftReading } from './calendarDraft';

const text = issueText.calendar;

/** What is wrong with the year, or that nothing is: said while it is typed. */
export function CalendarFaults({ reading: { faults, weekdays, odd, unnamed, good } }: { reading: DraftReading }) {
  const pieces = Object.values(odd).flat();
  const lines = [
    ...(unnamed ? [text.needDocument] : []),
    ...(pieces.length > 0 ? [text.odd(pieces.join('、'))] : []),
    ...faults.map(text.fault),
    ...weekdays.map((date) => text.workWeekday(date, weekdayWords[weekdayOf(date)])),
  ];
  if (lines.length === 0) return <Notice tone="green" what={text.good} live />;
  return (
    <Notice
      tone={good ? 'yellow' : 'red'}
      what={text.check}
      todo={lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    />
  );
}
