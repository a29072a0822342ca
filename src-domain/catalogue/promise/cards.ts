import type { WorkingCalendar } from '../../calendar/types';
import { workingDaysAfter } from '../../calendar/dayTable';
import { remainingWorkingDays } from '../../calendar/workingCalendar';
import type { CalendarDate } from '../../kernel/calendarDate';
import { limitCodeOf, type LegalLimits } from '../law';
import { cardFor, cardOf, type CardState, type SupervisionRules } from '../supervision';
import type { ItemPromise } from './types';

/** What cards are judged by. */
export interface CardClock {
  readonly rules: SupervisionRules;
  readonly calendar: WorkingCalendar;
  readonly laws: LegalLimits;
  readonly today: CalendarDate;
}

/** Working days before the end of a period from which it is yellow; the shipped rules say 5. */
const yellowWithin = ({ periodic = [] }: SupervisionRules): number => periodic.find(({ card }) => card === 'yellow')?.n ?? 0;

/** How often 及时 and 长期 are looked at again, in calendar days. */
export const remindEvery = ({ prompt = [] }: SupervisionRules): number | null => prompt[0]?.n ?? null;

/** Limits the county has not confirmed remind and never turn red. */
const onlyReminds = ({ rules, laws }: CardClock, { item }: ItemPromise): boolean =>
  item !== null && rules.exemptFromRed.some(({ limit }) => limit === limitCodeOf(laws, item));

/** A day written in the calendar is far off when the announced days alone still leave time, whatever comes after them. */
function isFarOff({ rules, calendar, today }: CardClock): boolean {
  return today <= calendar.knownThrough && cardFor(rules, workingDaysAfter(calendar, today, calendar.knownThrough)) === 'green';
}

/** A period: yellow near its end, red after it; its last day is certain whatever the calendar says of the days before. */
function periodCard(clock: CardClock, promise: ItemPromise, last: CalendarDate): CardState {
  const remaining = remainingWorkingDays(clock.calendar, clock.today, last);
  if (clock.today > last) return { card: onlyReminds(clock, promise) ? 'yellow' : 'red', remaining };
  if (remaining === null) return { card: isFarOff(clock) ? 'green' : 'grey', remaining };
  return { card: remaining <= yellowWithin(clock.rules) ? 'yellow' : 'green', remaining };
}

/** The card of a promise today. What is done or confirmed is green, what does not apply grey. */
export function promiseCard(clock: CardClock, promise: ItemPromise): CardState {
  const { cause, state, redAfter, item } = promise;
  if (state === 'exempt') return { card: 'grey', remaining: null };
  if (state === 'published' || state === 'nil') return { card: 'green', remaining: null };
  if (cause.kind === 'period') return periodCard(clock, promise, cause.span.last);
  if (cause.kind === 'reminder') return { card: cause.remindOn <= clock.today ? 'blue' : 'green', remaining: null };
  const fixed = cause.kind === 'day' && redAfter === null && isFarOff(clock);
  if (fixed) return { card: 'green', remaining: null };
  return cardOf(clock.rules, clock.calendar, clock.today, { due: redAfter }, item === null ? null : limitCodeOf(clock.laws, item));
}

/** Kept or not, a promise got a red card: its certain last day passed before it was done. */
export const isLate = (clock: CardClock, promise: ItemPromise): boolean =>
  promise.redAfter !== null &&
  (promise.state === 'published' || promise.state === 'overdue') &&
  (promise.doneOn ?? clock.today) > promise.redAfter &&
  !onlyReminds(clock, promise);

/** 逾期 n 个工作日, up to a later day: that on which it was done, or today; at least one. Null where the calendar cannot say. */
export function daysLate(calendar: WorkingCalendar, due: CalendarDate, on: CalendarDate): number | null {
  const late = workingDaysAfter(calendar, due, on);
  return late === null ? null : Math.max(1, late);
}
