import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { addDays, mondayOf, type CalendarDate } from '../../src-domain/kernel/calendarDate';
import { addMonths, firstDay, monthOf } from '../../src-domain/kernel/month';
import { commonText } from '../strings/common';
import { TextButton } from './Button';
import { WeekdayHead } from './WeekdayHead';
import './dayGrid.css';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Six weeks, Monday first, that hold the month of `at`. */
function weeksAround(at: CalendarDate): readonly (readonly CalendarDate[])[] {
  const monday = mondayOf(firstDay(monthOf(at)));
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_day, index) => addDays(monday, week * 7 + index)));
}

interface DayGridProps {
  value: CalendarDate | null;
  today: CalendarDate;
  onPick: (date: CalendarDate) => void;
}

/** A month to pick a day from. Arrow keys move by day and week, Page Up and Down by month. */
export function DayGrid({ value, today, onPick }: DayGridProps) {
  const [at, setAt] = useState(value ?? today);
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [at]);
  const month = monthOf(at);
  const turn = (count: number) => setAt(firstDay(addMonths(month, count)));
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const page = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : 0;
    if (step === undefined && page === 0) return;
    event.preventDefault();
    if (step === undefined) turn(page);
    else setAt(addDays(at, step));
  };
  return (
    <div className="day-grid">
      <div className="day-grid-head">
        <TextButton onClick={() => turn(-1)}>{commonText.monthBefore}</TextButton>
        <b aria-live="polite">{commonText.monthName(month)}</b>
        <TextButton onClick={() => turn(1)}>{commonText.monthAfter}</TextButton>
      </div>
      <table ref={grid} aria-label={commonText.monthName(month)} onKeyDown={press}>
        <WeekdayHead />
        <tbody>
          {weeksAround(at).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <td key={date}>
                  <button
                    type="button"
                    tabIndex={date === at ? 0 : -1}
                    className={monthOf(date) === month ? undefined : 'day-outside'}
                    aria-label={date}
                    aria-pressed={date === value}
                    aria-current={date === today ? 'date' : undefined}
                    onClick={() => onPick(date)}
                  >
                    {Number(date.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
