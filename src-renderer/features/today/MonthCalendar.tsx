import { useMemo, useState } from 'react';
import { monthPicture, type PictureDay } from '../../../src-domain/catalogue/monthPicture';
import type { Task } from '../../../src-domain/catalogue/today';
import type { WorkingCalendar } from '../../../src-domain/calendar/types';
import type { CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { weekdayOf } from '../../../src-domain/kernel/calendarDate';
import { addMonths, firstDay, monthOf, type Month } from '../../../src-domain/kernel/month';
import { commonText } from '../../strings/common';
import { dayReasons } from '../../strings/deadline';
import { monthPictureText as text } from '../../strings/monthPicture';
import { TextButton } from '../../ui/Button';
import { Sheet } from '../../ui/Sheet';
import { shapes, StateMark } from '../../ui/StateMark';
import { MonthGrid } from './MonthGrid';
import { placeOf, titleWords } from './taskWords';
import './monthCalendar.css';

/** Why the day is worked or not, with the paper that says so. */
const whyOf = ({ why }: PictureDay<Task>): string => [dayReasons[why.code], why.document].filter(Boolean).join('，');

function DayThings({ day }: { day: PictureDay<Task> }) {
  return (
    <div className="month-day" role="status">
      <b>{text.dayName(day.date, weekdayOf(day.date))}</b> <span className="small second">{whyOf(day)}</span>
      {day.things.length === 0 ? <p className="small muted">{text.nothingDue}</p> : null}
      <ul>
        {day.things.map((task) => (
          <li key={`${task.kind} ${task.target}`}>
            <StateMark tone={task.card}>{text.cards[task.card]}</StateMark>
            <a href={placeOf(task)}>{titleWords(task)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Legend() {
  const kinds = ['rest', 'make-up', 'unknown'] as const;
  return (
    <ul className="month-legend small second" aria-label={text.legendLabel}>
      {(['red', 'yellow', 'blue', 'grey', 'green'] as const).map((card) => (
        <li key={card}>
          <span aria-hidden="true" className={`tone-${card}`}>
            {shapes[card]}
          </span>{' '}
          {text.cards[card]}
        </li>
      ))}
      {kinds.map((kind) => (
        <li key={kind}>
          <span aria-hidden="true" className={`month-mark month-mark-${kind}`}>
            {text.marks[kind]}
          </span>{' '}
          {text.legend[kind]}
        </li>
      ))}
    </ul>
  );
}

interface HeadProps {
  month: Month;
  today: CalendarDate;
  onGo: (month: Month) => void;
}

function Head({ month, today, onGo }: HeadProps) {
  return (
    <div className="month-head">
      <TextButton onClick={() => onGo(addMonths(month, -1))}>{text.before}</TextButton>
      <b aria-live="polite">{commonText.monthName(month)}</b>
      <span className="row">
        {month === monthOf(today) ? null : <TextButton onClick={() => onGo(monthOf(today))}>{text.backToToday}</TextButton>}
        <TextButton onClick={() => onGo(addMonths(month, 1))}>{text.after}</TextButton>
      </span>
    </div>
  );
}

interface MonthCalendarProps {
  tasks: readonly Task[];
  calendar: WorkingCalendar;
  today: CalendarDate;
}

/** 月历: what falls due on each day, and which days are worked; one day's things stand below with their links. */
export function MonthCalendar({ tasks, calendar, today }: MonthCalendarProps) {
  const [chosen, setChosen] = useState(today);
  const month = monthOf(chosen);
  const picture = useMemo(() => monthPicture(calendar, month, tasks), [calendar, month, tasks]);
  const day = picture.weeks.flat().find((each) => each?.date === chosen);
  const undated = tasks.filter(({ due }) => due === null).length;
  const goTo = (to: Month) => setChosen(to === monthOf(today) ? today : firstDay(to));
  return (
    <Sheet title={text.title} note={text.note} padding="tight">
      <Head month={month} today={today} onGo={goTo} />
      <MonthGrid picture={picture} today={today} chosen={chosen} onChoose={setChosen} />
      {day === undefined || day === null ? null : <DayThings day={day} />}
      {undated === 0 ? null : <p className="small muted">{text.undated(undated)}</p>}
      <Legend />
    </Sheet>
  );
}
