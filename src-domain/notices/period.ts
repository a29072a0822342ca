import { deadline } from '../calendar/deadline';
import type { Deadline, WorkingCalendar } from '../calendar/types';
import type { NoticeTerm } from '../catalogue/types';
import { addDays, daysBetween, type CalendarDate } from '../kernel/calendarDate';
import { fillTemplate, type NoticeBlockRule } from './rules';
import type { NoticePeriod } from './types';

/** 2026年11月23日, as GB/T 9704 prints dates. */
export const chineseDate = (date: CalendarDate): string =>
  `${date.slice(0, 4)}年${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8)))}日`;

/** How the last day of a posting was counted. */
export const postingDeadline = (calendar: WorkingCalendar, postedOn: CalendarDate, { n, unit }: Pick<NoticeTerm, 'n' | 'unit'>): Deadline =>
  deadline(calendar, { from: postedOn, days: n, unit: unit === 'working-day' ? 'working' : 'calendar' });

/**
 * 公示期. The day of posting is not counted (民法典第二百零一条), which is the stricter of the customs: the period begins with the first
 * counted day. A period in days that ends on a rest day runs to the next working day and says so in its number of days.
 */
export function noticePeriod(calendar: WorkingCalendar, postedOn: CalendarDate, term: Pick<NoticeTerm, 'n' | 'unit'>): NoticePeriod {
  const { due: to, days } = postingDeadline(calendar, postedOn, term);
  const from = days.find(({ counts }) => counts)?.date ?? addDays(postedOn, 1);
  const n = term.unit === 'calendar-day' && to !== null ? daysBetween(from, to) + 1 : term.n;
  return { from, to, n, unit: term.unit };
}

/** The line on the sheet; null while nobody can say when the period ends. */
export function periodText(rule: NoticeBlockRule, { from, to, n, unit }: NoticePeriod): string | null {
  const template = unit === 'working-day' ? rule.template : rule.templateCalendar;
  return to === null || template === null ? null : fillTemplate(template, { from: chineseDate(from), to: chineseDate(to), n: String(n) });
}
