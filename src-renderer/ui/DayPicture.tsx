import type { CalendarDate } from '../../src-domain/kernel/calendarDate';
import { addMonths, monthOf, weeksOf, type Month } from '../../src-domain/kernel/month';
import { commonText } from '../strings/common';
import { WeekdayHead } from './WeekdayHead';
import './dayPicture.css';

/** A day that is marked; `kind` names its look, e.g. `counts` for `.day-mark-counts`. */
export interface MarkedDay {
  readonly date: CalendarDate;
  readonly kind: string;
}

interface DayPictureProps {
  days: readonly MarkedDay[];
  /** What the picture tells, for those who do not see it. */
  label: string;
  legend: readonly { readonly kind: string; readonly words: string }[];
}

function monthsOf(days: readonly MarkedDay[]): readonly Month[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: Month[] = [];
  for (let at = monthOf(first.date); at <= monthOf(last.date); at = addMonths(at, 1)) months.push(at);
  return months;
}

function MonthOf({ month, kinds }: { month: Month; kinds: ReadonlyMap<CalendarDate, string> }) {
  return (
    <table>
      <caption>{commonText.monthName(month)}</caption>
      <WeekdayHead />
      <tbody>
        {weeksOf(month).map((week, at) => (
          <tr key={at}>
            {week.map((date, index) => (
              <td key={index}>{date === null ? null : <DayOf date={date} kind={kinds.get(date)} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const DayOf = ({ date, kind }: { date: CalendarDate; kind: string | undefined }) => (
  <span className={kind === undefined ? 'day-mark day-mark-none' : `day-mark day-mark-${kind}`}>{Number(date.slice(8))}</span>
);

/** A stretch of days as months on the wall. A picture: whoever cannot see it hears the label, and the list beside it says the rest. */
export function DayPicture({ days, label, legend }: DayPictureProps) {
  const kinds = new Map(days.map(({ date, kind }) => [date, kind]));
  return (
    <figure className="day-picture" role="img" aria-label={label}>
      <div className="day-picture-months" aria-hidden="true">
        {monthsOf(days).map((month) => (
          <MonthOf key={month} month={month} kinds={kinds} />
        ))}
      </div>
      <p className="day-picture-legend small second" aria-hidden="true">
        {legend.map(({ kind, words }) => (
          <span key={kind}>
            <span className={`day-mark day-mark-${kind}`} />
            {words}
          </span>
        ))}
      </p>
    </figure>
  );
}
