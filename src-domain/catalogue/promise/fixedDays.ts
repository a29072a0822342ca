import { dueDay } from '../../calendar/dueDays';
import type { DeadlineInput } from '../../calendar/types';
import { addDays, parseDate, type CalendarDate } from '../../kernel/calendarDate';
import type { DisclosureRecord } from '../../ledger/types';
import { exemptionAt, type ItemState } from '../confirmations';
import type { FurtherLimit } from '../types';
import { publishedBy } from './byRecord';
import type { ItemPromise, ItemQuestion } from './types';

/** The days of a fixed date from the year the unit began up to the next one to come. */
function daysOf(by: string, since: CalendarDate, asOf: CalendarDate): readonly CalendarDate[] {
  const [first, last] = [Number(since.slice(0, 4)), Number(asOf.slice(0, 4)) + 1];
  const all = Array.from({ length: last - first + 1 }, (_, at) => parseDate(`${String(first + at)}-${by}`));
  const days = all.flatMap((one) => (one.ok && one.value >= since ? [one.value] : []));
  const next = days.findIndex((day) => day >= asOf);
  return next === -1 ? days : days.slice(0, next + 1);
}

/** Whether a record is what the day is for (上年度报告): by the last word of its matter, where the limit names one. */
function serves({ applies }: FurtherLimit, { title }: DisclosureRecord): boolean {
  return applies === undefined || title.includes(applies.replace(/^上年度/u, ''));
}

/** One promise per fixed day of the year (上年度年度报告于1月31日前公开), kept by what is published in that year. */
export const fixedDayPromises = (question: ItemQuestion): readonly ItemPromise[] =>
  (question.item.limit.also ?? []).flatMap((further) => {
    if (further.by === undefined) return [];
    return daysOf(further.by, question.since, question.asOf).map((on) => fixedDayPromise(question, further, on));
  });

/** A limit that ends with a day itself, as a count: it begins the day before. */
export const dayItself = (on: CalendarDate): DeadlineInput => ({ from: addDays(on, -1), days: 1, unit: 'calendar' });

/** The day itself is the last one; when it is a rest day, the next working day (民法典第二百零三条). */
function fixedDayPromise(question: ItemQuestion, further: FurtherLimit, on: CalendarDate): ItemPromise {
  const { item, calendar, asOf, confirmations, records } = question;
  const last = dueDay(calendar, dayItself(on));
  const kept = records.filter((record) => serves(further, record)).flatMap((record) => publishedBy(record, asOf) ?? []);
  const doneOn = kept.filter((date) => date.slice(0, 4) === on.slice(0, 4)).sort()[0] ?? null;
  const confirmation = doneOn === null ? exemptionAt(confirmations, on) : null;
  const open: ItemState = last !== null && asOf > last ? 'overdue' : 'due';
  const state = doneOn === null ? (confirmation?.state ?? open) : 'published';
  const cause = { kind: 'day', on, text: further.text } as const;
  return {
    id: `period/${item.id}/${on}`,
    item,
    cause,
    state,
    dueOn: on,
    redAfter: last,
    doneOn,
    confirmation,
  };
}
