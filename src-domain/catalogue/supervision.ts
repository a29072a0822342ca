import { deadline } from '../calendar/deadline';
import type { Deadline, WorkingCalendar } from '../calendar/types';
import { remainingWorkingDays } from '../calendar/workingCalendar';
import type { CalendarDate } from '../kernel/calendarDate';
import { addMonths, lastDay, monthOf, type Month } from '../kernel/month';

/** 绿 蓝 黄 红 灰 (亮牌) */
export type Card = 'green' | 'blue' | 'yellow' | 'red' | 'grey';

/** 红 first: the order of consequence. Grey stands before green: somebody has to supply a date. */
export const cardRank: Readonly<Record<Card, number>> = { red: 0, yellow: 1, blue: 2, grey: 3, green: 4 };

/** A card lies where remaining working days are within `min` and `max`; null is open. Grey has neither: it means "not known". */
export interface CardRule {
  readonly id: Card;
  readonly label: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly effect: string;
}

/** What catalogue and today list need of `resources/supervision.json`. */
export interface SupervisionRules {
  readonly cards: readonly CardRule[];
  /** Limit codes that only remind and never turn red until the county confirms them. */
  readonly exemptFromRed: readonly { readonly limit: string; readonly text: string }[];
  /** Rules of the monthly return that are soft in this county: they want a note and block nothing. */
  readonly softened?: readonly { readonly rule: string; readonly text: string }[] | undefined;
  /** The monthly return is due on the n-th working day after the month. */
  readonly monthlyReturn: { readonly due: { readonly n: number } };
  /** Periodic items: yellow (黄) within `n` working days of the period's end without an entry. */
  readonly periodic?: readonly { readonly card: string; readonly n?: number | undefined }[] | undefined;
  /** 及时公开: looked at again every `n` calendar days. */
  readonly prompt?: readonly { readonly n: number }[] | undefined;
}

/** A card with the count behind it: remaining working days, 0 on the due day, null where the calendar cannot say. */
export interface CardState {
  readonly card: Card;
  readonly remaining: number | null;
}

const within = (remaining: number, { id, min, max }: CardRule): boolean =>
  id !== 'grey' && (min === null || remaining >= min) && (max === null || remaining <= max);

export const cardFor = (rules: SupervisionRules, remaining: number | null): Card =>
  (remaining === null ? undefined : rules.cards.find((rule) => within(remaining, rule))?.id) ?? 'grey';

/**
 * The card of a deadline today. Only a certain date can be red: an uncertain one is grey, and a limit the county has not confirmed stays
 * yellow. `limitCode` is the catalogue's (LA-FIN).
 */
export function cardOf(
  rules: SupervisionRules,
  calendar: WorkingCalendar,
  today: CalendarDate,
  clock: Pick<Deadline, 'due'> | null,
  limitCode: string | null = null,
): CardState {
  const due = clock?.due ?? null;
  if (due === null) return { card: 'grey', remaining: null };
  const remaining = remainingWorkingDays(calendar, today, due);
  const card = remaining === null && today > due ? 'red' : cardFor(rules, remaining);
  const reminding = rules.exemptFromRed.some(({ limit }) => limit === limitCode);
  return { card: card === 'red' && reminding ? 'yellow' : card, remaining };
}

/** When the return of a month is due: the n-th working day, counted from the month's last day (which is not counted itself). */
export const monthlyReturnDeadline = (rules: SupervisionRules, calendar: WorkingCalendar, period: Month): Deadline =>
  deadline(calendar, { from: lastDay(period), days: rules.monthlyReturn.due.n, unit: 'working' });

/** Months from `since` up to the month before today that are not among those done: whose returns are owed. */
export function monthsOwed(since: Month, today: CalendarDate, done: readonly Month[]): readonly Month[] {
  const owed: Month[] = [];
  for (let period = since; period < monthOf(today); period = addMonths(period, 1)) {
    if (!done.includes(period)) owed.push(period);
  }
  return owed;
}
