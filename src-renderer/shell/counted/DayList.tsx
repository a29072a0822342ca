import type { Deadline } from '../../../src-domain/calendar/types';
import { weekdayOf } from '../../../src-domain/kernel/calendarDate';
import { dayReasons, deadlineText as text, extensionWords, limitWords, weekdayWords } from '../../strings/deadline';
import { PlainTable, type Column } from '../../ui/PlainTable';
import { stretchesOf, type CountedDay } from './stretches';

const columns: readonly Column<CountedDay>[] = [
  { id: 'day', header: text.day, names: true, width: '12em', cell: ({ date }) => `${date} ${weekdayWords[weekdayOf(date)]}` },
  { id: 'counts', header: text.counts, width: '6em', cell: ({ counts, nth }) => (counts ? text.nth(nth) : text.not) },
  { id: 'why', header: text.why, cell: ({ why }) => [dayReasons[why.code], why.document].filter(Boolean).join('，') },
];

function Stretch({ days, caption }: { days: readonly CountedDay[]; caption: string }) {
  return (
    <PlainTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={days}
      rowKey={({ date, why }) => `${date} ${why.code}`}
      rowClass={({ counts }) => (counts ? undefined : 'muted')}
    />
  );
}

/** Every day with why it counts or not; an extension is a part of its own. */
export function DayList({ deadline }: { deadline: Deadline }) {
  const { limit, extendedFrom } = deadline;
  const [first = [], second] = stretchesOf(deadline);
  if (second === undefined || extendedFrom === null) return <Stretch days={first} caption={text.caption} />;
  return (
    <>
      <p>
        <b>{text.stretches.first(limitWords({ ...limit, extension: 0 }), extendedFrom)}</b>
      </p>
      <Stretch days={first} caption={text.caption} />
      <p>
        <b>{text.stretches.extension(extensionWords(limit))}</b>
      </p>
      <Stretch days={second} caption={text.captionExtension} />
    </>
  );
}
