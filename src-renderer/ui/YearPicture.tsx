import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import { addMonths, month, weeksOf, type Month } from '../../src-domain/kernel/month';
import { commonText } from '../strings/common';
import { WeekdayHead } from './WeekdayHead';
import './yearPicture.css';

/** How a day is marked: a sign in its cell, never colour alone. */
export interface DayMark {
  readonly sign: string;
  readonly look: 'off' | 'work' | 'local';
}

interface YearPictureProps {
  year: number;
  label: string;
  markOf: (date: CalendarDate) => DayMark | undefined;
}

function Day({ date, mark }: { date: CalendarDate; mark: DayMark | undefined }) {
  return (
    <td className={mark === undefined ? undefined : `year-day-${mark.look}`}>
      {Number(date.slice(8))}
      {mark === undefined ? null : <sup>{mark.sign}</sup>}
    </td>
  );
}

function MonthPicture({ period, markOf }: { period: Month } & Pick<YearPictureProps, 'markOf'>) {
  return (
    <table className="year-month" aria-label={commonText.monthName(period)}>
      <caption>{commonText.monthName(period).slice(5)}</caption>
      <WeekdayHead />
      <tbody>
        {weeksOf(period).map((week, at) => (
          <tr key={at}>
            {week.map((date, column) => (date === null ? <td key={column} /> : <Day key={column} date={date} mark={markOf(date)} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The twelve months of a year at a glance, with marked days. To look at, not to pick from. */
export function YearPicture({ year, label, markOf }: YearPictureProps) {
  const months = Array.from({ length: 12 }, (_, at) => addMonths(month(`${String(year)}-01`), at));
  return (
    <div className="year-picture" role="group" aria-label={label}>
      {months.map((period) => (
        <MonthPicture key={period} period={period} markOf={markOf} />
      ))}
    </div>
  );
}
