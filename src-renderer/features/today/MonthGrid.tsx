import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { MonthPicture, PictureDay } from '../../../src-domain/catalogue/monthPicture';
import type { Task } from '../../../src-domain/catalogue/today';
import { addDays, weekdayOf, type CalendarDate } from '../../../src-domain/kernel/calendarDate';
import { monthOf } from '../../../src-domain/kernel/month';
import { commonText } from '../../strings/common';
import { monthPictureText as text } from '../../strings/monthPicture';
import { shapes } from '../../ui/StateMark';
import { WeekdayHead } from '../../ui/WeekdayHead';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** More cards than two do not fit a narrow cell; all are read out and stand in the list of the day. */
const shownCards = 2;

interface DayProps {
  day: PictureDay<Task>;
  today: CalendarDate;
  chosen: CalendarDate;
  /** The one that Tab comes to. */
  at: CalendarDate;
  onChoose: (date: CalendarDate) => void;
}

function Day({ day: { date, kind, counts }, today, chosen, at, onChoose }: DayProps) {
  return (
    <button
      type="button"
      data-date={date}
      className={`month-cell month-${kind}`}
      tabIndex={date === at ? 0 : -1}
      aria-label={text.dayLabel(date, weekdayOf(date), kind, counts)}
      aria-pressed={date === chosen}
      aria-current={date === today ? 'date' : undefined}
      onClick={() => onChoose(date)}
    >
      <span className="month-number">
        {Number(date.slice(8))}
        {text.marks[kind] === '' ? null : <span className={`month-mark month-mark-${kind}`}>{text.marks[kind]}</span>}
      </span>
      <span className="month-counts">
        {counts.slice(0, shownCards).map(({ card, count }) => (
          <span key={card} className={`tone-${card}`}>
            {shapes[card]}
            {count}
          </span>
        ))}
      </span>
    </button>
  );
}

interface MonthGridProps {
  picture: MonthPicture<Task>;
  today: CalendarDate;
  chosen: CalendarDate;
  onChoose: (date: CalendarDate) => void;
}

/** The days of a month. Arrow keys move by day and week within it, Enter chooses; beyond its ends they turn the month. */
export function MonthGrid({ picture, today, chosen, onChoose }: MonthGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState(chosen);
  // Only the arrow keys carry the focus along; turning the month by its buttons leaves it there.
  const carries = useRef(false);
  const focus = monthOf(at) === picture.month ? at : chosen;
  useEffect(() => {
    if (carries.current) grid.current?.querySelector<HTMLElement>(`[data-date="${focus}"]`)?.focus();
    carries.current = false;
  }, [focus]);
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = addDays(focus, step);
    carries.current = true;
    setAt(to);
    if (monthOf(to) !== picture.month) onChoose(to);
  };
  const choose = (date: CalendarDate) => {
    setAt(date);
    onChoose(date);
  };
  return (
    <table ref={grid} className="month-grid" aria-label={commonText.monthName(picture.month)} onKeyDown={press}>
      <WeekdayHead />
      <tbody>
        {picture.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <td key={column}>{day === null ? null : <Day day={day} today={today} chosen={chosen} at={focus} onChoose={choose} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
