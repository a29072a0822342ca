import { addDays, type CalendarDate } from '../kernel/calendarDate';
import type { DayCode, Deadline, DeadlineInput, ExplainedDay, Pause, WorkingCalendar } from './types';
import { dayStatus, festivalsWithin, isWeekday, type DayStatus } from './workingCalendar';

/** formats.md section 5: an uncertain deadline is given 8 working days more, the longest holiday there is. */
export const slack = 8;

/** A count under way: the day reached, what was seen on the way and whether all of it was known. */
interface Walk {
  readonly calendar: WorkingCalendar;
  readonly pauses: readonly Pause[];
  readonly days: ExplainedDay[];
  date: CalendarDate;
  certain: boolean;
}

/**
 * Due day of a limit, explained day by day. The starting day is not counted (民法典第二百零一条). Working days follow the calendar; a limit
 * in calendar days that ends on a rest day ends on the next working day (民法典第二百零三条). Where the count needs a day that no notice
 * has announced yet, nothing is promised: `due` is null, `earliest` takes every unknown Monday to Friday as worked and `latest` allows
 * 8 working days more. An extension is counted on in the same way from where the limit ended.
 */
export function deadline(calendar: WorkingCalendar, { from, days, unit, pauses = [], extension = 0 }: DeadlineInput): Deadline {
  const walk: Walk = { calendar, pauses, days: [explained(from, false, 'day-zero')], date: from, certain: true };
  const count = unit === 'working' ? countWorking : countCalendar;
  count(walk, days);
  const extendedFrom = extension > 0 ? walk.date : null;
  count(walk, extension);
  return conclude(walk, { from, limit: { days, unit, extension }, extendedFrom });
}

function conclude(walk: Walk, asked: Pick<Deadline, 'from' | 'limit' | 'extendedFrom'>): Deadline {
  const { certain, date, days, calendar } = walk;
  const latest = certain ? date : furtherWorking(walk, slack);
  const known = { ...asked, days, certain, festivals: festivalsWithin(calendar, asked.from, latest) };
  return certain ? { ...known, due: date, earliest: null, latest: null } : { ...known, due: null, earliest: date, latest };
}

const explained = (date: CalendarDate, counts: boolean, code: DayCode, document: string | null = null): ExplainedDay => ({
  date,
  counts,
  why: { code, document },
});

const isPaused = (pauses: readonly Pause[], date: CalendarDate): boolean => pauses.some(({ from, to }) => date >= from && date <= to);

/** Worked for sure, or taken as worked where nobody knows. */
const passesAsWork = (date: CalendarDate, { kind }: DayStatus): boolean => kind === 'work' || (kind === 'unknown' && isWeekday(date));

function countWorking(walk: Walk, days: number): void {
  for (let counted = 0; counted < days;) {
    walk.date = addDays(walk.date, 1);
    if (isPaused(walk.pauses, walk.date)) walk.days.push(explained(walk.date, false, 'pause'));
    else if (takeWorkingDay(walk)) counted += 1;
  }
}

function takeWorkingDay(walk: Walk): boolean {
  const status = dayStatus(walk.calendar, walk.date);
  if (status.kind === 'unknown') walk.certain = false;
  walk.days.push({ date: walk.date, counts: status.kind === 'work', why: status.why });
  return passesAsWork(walk.date, status);
}

function countCalendar(walk: Walk, days: number): void {
  for (let counted = 0; counted < days;) {
    walk.date = addDays(walk.date, 1);
    const paused = isPaused(walk.pauses, walk.date);
    walk.days.push(paused ? explained(walk.date, false, 'pause') : explained(walk.date, true, 'calendar-day'));
    if (!paused) counted += 1;
  }
  if (days > 0) moveOffRestDay(walk);
}

/** 民法典第二百零三条: the last day of the limit must be a working day, else the next one. */
function moveOffRestDay(walk: Walk): void {
  const last = walk.days.pop();
  let status = dayStatus(walk.calendar, walk.date);
  if (last !== undefined) walk.days.push(status.kind === 'work' ? last : { ...last, why: endReason(status) });
  walk.certain = status.kind !== 'unknown';
  while (!passesAsWork(walk.date, status) || isPaused(walk.pauses, walk.date)) {
    walk.date = addDays(walk.date, 1);
    status = dayStatus(walk.calendar, walk.date);
    if (status.kind === 'unknown') walk.certain = false;
    walk.days.push(movedDay(walk, status));
  }
}

const endReason = ({ kind, why }: DayStatus): ExplainedDay['why'] =>
  kind === 'unknown' ? why : { code: 'end-on-rest', document: why.document };

function movedDay({ date, pauses }: Walk, status: DayStatus): ExplainedDay {
  if (isPaused(pauses, date)) return explained(date, false, 'pause');
  if (status.kind === 'work') return explained(date, false, 'moved-end');
  return { date, counts: false, why: endReason(status) };
}

/** The day `more` working days after the one reached, counted the same way; leaves the walk as it is. */
function furtherWorking({ calendar, pauses, date }: Walk, more: number): CalendarDate {
  const onward: Walk = { calendar, pauses, days: [], date, certain: true };
  countWorking(onward, more);
  return onward.date;
}

/** Why a pause as typed cannot be used, or null. */
export const pauseTrouble = ({ from, to }: Pause): 'ends-before-it-begins' | null => (to < from ? 'ends-before-it-begins' : null);
