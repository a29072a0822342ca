import type { DayReason, WorkingCalendar } from '../calendar/types';
import { dayStatus } from '../calendar/workingCalendar';
import type { CalendarDate } from '../kernel/calendarDate';
import { monthOf, weeksOf, type Month } from '../kernel/month';
import type { Card } from './supervision';

/** Something with a day it is due on; null for those without one: they lie on no day. */
export interface DatedThing {
  readonly due: CalendarDate | null;
  readonly card: Card;
}

export interface CardCount {
  readonly card: Card;
  readonly count: number;
}

/** One day as the picture shows it. */
export interface PictureDay<Thing extends DatedThing> {
  readonly date: CalendarDate;
  /** `make-up`: 调休上班, a working day on a weekend; `unknown`: nobody has announced that year yet. */
  readonly kind: 'work' | 'make-up' | 'rest' | 'unknown';
  /** Why, with the State Council's paper for holidays and make-up days. */
  readonly why: DayReason;
  /** What falls due, in the order given. */
  readonly things: readonly Thing[];
  /** How many of each card, the most serious first; cards that do not occur are left out. */
  readonly counts: readonly CardCount[];
}

/** A month as weeks, Monday first; null where a week reaches into another month. */
export interface MonthPicture<Thing extends DatedThing> {
  readonly month: Month;
  readonly weeks: readonly (readonly (PictureDay<Thing> | null)[])[];
}

const bySeriousness: readonly Card[] = ['red', 'yellow', 'blue', 'grey', 'green'];

const countsOf = (things: readonly DatedThing[]): readonly CardCount[] =>
  bySeriousness.map((card) => ({ card, count: things.filter((thing) => thing.card === card).length })).filter(({ count }) => count > 0);

function pictureDay<Thing extends DatedThing>(calendar: WorkingCalendar, date: CalendarDate, things: readonly Thing[]): PictureDay<Thing> {
  const { kind, why } = dayStatus(calendar, date);
  return { date, kind: why.code === 'make-up' ? 'make-up' : kind, why, things, counts: countsOf(things) };
}

/** Things by their day, read once. */
function byDay<Thing extends DatedThing>(things: readonly Thing[], month: Month): ReadonlyMap<CalendarDate, readonly Thing[]> {
  const days = new Map<CalendarDate, Thing[]>();
  for (const thing of things) {
    if (thing.due === null || monthOf(thing.due) !== month) continue;
    const found = days.get(thing.due);
    if (found === undefined) days.set(thing.due, [thing]);
    else found.push(thing);
  }
  return days;
}

/** The month with what falls due on each of its days, and whether the day is worked. */
export function monthPicture<Thing extends DatedThing>(
  calendar: WorkingCalendar,
  month: Month,
  things: readonly Thing[],
): MonthPicture<Thing> {
  const due = byDay(things, month);
  const weeks = weeksOf(month).map((week) => week.map((date) => (date === null ? null : pictureDay(calendar, date, due.get(date) ?? []))));
  return { month, weeks };
}
