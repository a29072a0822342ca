import { workingDaysAfter } from '../../../../src-domain/calendar/dayTable';
import { workingCalendar } from '../../../../src-domain/calendar/workingCalendar';
import type { CalendarSource, SpecialDay } from '../../../../src-domain/calendar/types';
import { day, type CalendarDate } from '../../../../src-domain/kernel/calendarDate';
import { issueText } from '../../../strings/issue';
import { KeyValue } from '../../../ui/KeyValue';
import { Sheet } from '../../../ui/Sheet';
import { YearPicture, type DayMark } from '../../../ui/YearPicture';
import type { CalendarDraft, DraftReading } from './calendarDraft';

const text = issueText.calendar;

const marks: Readonly<Record<SpecialDay['kind'], DayMark>> = {
  off: { sign: text.marks.off, look: 'off' },
  work: { sign: text.marks.work, look: 'work' },
  'local-off': { sign: text.marks.local, look: 'local' },
};

function factsOf(base: CalendarSource, { calendar }: DraftReading, year: number) {
  const notice = calendar.years.find((each) => each.year === year);
  const opened = workingCalendar(calendar);
  const working = workingDaysAfter(opened, day(`${String(year - 1)}-12-31`), day(`${String(year)}-12-31`)) ?? 0;
  return [
    { term: text.facts.through, detail: text.facts.throughOf(base.knownThrough, calendar.knownThrough) },
    { term: text.facts.days, detail: text.facts.daysOf(working, notice?.off.length ?? 0, notice?.work.length ?? 0) },
  ];
}

interface CalendarCheckProps {
  base: CalendarSource;
  draft: CalendarDraft;
  reading: DraftReading;
}

/** The year as it will be counted: figures to compare with the notice, and the picture of its months. */
export function CalendarCheck({ base, draft: { year }, reading }: CalendarCheckProps) {
  const special = workingCalendar(reading.calendar, true).special;
  const markOf = (date: CalendarDate): DayMark | undefined => {
    const found = special.get(date);
    return found === undefined ? undefined : marks[found.kind];
  };
  const legend = [
    `${text.marks.off} ${text.legend.off}`,
    `${text.marks.work} ${text.legend.work}`,
    `${text.marks.local} ${text.legend.local}`,
  ];
  return (
    <Sheet title={text.says} note={legend.join('　')}>
      <div className="stack">
        <KeyValue facts={factsOf(base, reading, year)} />
        <YearPicture year={year} label={text.picture(year)} markOf={markOf} />
      </div>
    </Sheet>
  );
}
